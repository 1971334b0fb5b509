import "server-only";
import { env } from "@/lib/server/env";
import { isSecureAddress } from "@/lib/server/secure-address";

/**
 * The address to open instead, where the one a browser used would make it drop the session's cookie:
 * plain http on another host while the app is set to a secure address. Else null.
 */
export function misplacedAddress(host: string | null): string | null {
  const { address } = env();
  if (host === null || host === new URL(address).host || !isSecureAddress(address)) return null;
  return isSecureAddress(`http://${host}`) ? null : address;
}
