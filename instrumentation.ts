import { markClientAddresses } from "@/lib/server/client-address";

/** Runs once, before the server takes requests. */
export function register(): void {
  markClientAddresses();
}
