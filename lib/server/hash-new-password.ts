import "server-only";
import { hashPassword } from "better-auth/crypto";
import { invalid } from "@/lib/core/errors";
import { passwordProblem } from "@/lib/core/people/password";

export type NewPassword = { password: string; name: string; email: string };

/** The hash (scrypt, salted) of a new password. Throws `invalid` on one that breaks the rules. */
export async function hashNewPassword({ password, ...person }: NewPassword): Promise<string> {
  const message = passwordProblem(password, person);
  if (message !== null) throw invalid(message, [{ path: "password", message }]);
  return await hashPassword(password);
}
