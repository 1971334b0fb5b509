import "server-only";
import { verifyPassword } from "better-auth/crypto";
import { invalid } from "@/lib/core/errors";
import { addressBlock } from "@/lib/core/people/client-address";
import { readClientAddress } from "@/lib/server/client-address";
import { hashNewPassword } from "@/lib/server/hash-new-password";
import { signIn } from "@/lib/server/sign-in";
import type { Context } from "@/lib/services/context";
import { admitSignIn } from "@/lib/services/people/admit-sign-in";
import { changePassword } from "@/lib/services/people/change-password";
import { readOwnAccount } from "@/lib/services/people/read-own-account";
import { readOwnPasswordHash } from "@/lib/services/people/read-own-password-hash";

export type PasswordChange = { current: string; password: string };

/**
 * Changes the person's password, ends all their sessions and returns the cookies of a new one.
 * Guesses at the current password count as failures to sign in do.
 */
export async function changeOwnPassword(
  ctx: Context,
  { current, password }: PasswordChange,
  headers: Headers,
): Promise<string[]> {
  const account = await readOwnAccount(ctx);
  const address = addressBlock(readClientAddress(headers));
  await admitSignIn(ctx, { email: account.email, address });
  const from = await readOwnPasswordHash(ctx);
  if (!(await verifyPassword({ hash: from, password: current }))) {
    const message = "This is not your current password.";
    throw invalid(message, [{ path: "current", message }]);
  }
  const to = await hashNewPassword({ ...account, password });
  await changePassword(ctx, { from, to });
  return signIn(ctx, { email: account.email, password }, headers);
}
