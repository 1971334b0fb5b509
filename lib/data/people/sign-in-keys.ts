import "server-only";
import { sha256 } from "@/lib/data/sha256";

/** What failures to sign in are counted under. Hashed, so that neither table nor log names strangers. */
export function signInKeys({ email, address }: { email: string; address: string }): {
  account: string;
  address: string;
} {
  return {
    account: `sign-in:account:${sha256(email).slice(0, 32)}`,
    address: `sign-in:address:${sha256(address).slice(0, 32)}`,
  };
}
