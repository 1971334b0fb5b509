import "server-only";
import { isAPIError } from "better-auth/api";
import { Failure } from "@/lib/core/errors";
import { addressBlock } from "@/lib/core/people/client-address";
import { normaliseEmail } from "@/lib/core/people/email";
import { auth } from "@/lib/server/auth";
import { readClientAddress } from "@/lib/server/client-address";
import { log } from "@/lib/server/log";
import { readSession } from "@/lib/server/session";
import { admitSignIn } from "@/lib/services/people/admit-sign-in";
import { recordSignIn } from "@/lib/services/people/record-sign-in";
import type { PublicContext } from "@/lib/services/public-context";

export type Credentials = { email: string; password: string };

/**
 * Signs a person in and returns the cookies to set. A new token each time; the session the browser
 * had before ends. The answer and its time are the same for an unknown address, a wrong password and
 * a disabled account: `unauthenticated`. Past the limits: `rate_limited`.
 */
export async function signIn(
  ctx: PublicContext,
  credentials: Credentials,
  headers: Headers,
): Promise<string[]> {
  const address = addressBlock(readClientAddress(headers));
  const email = normaliseEmail(credentials.email) ?? credentials.email;
  await admitSignIn(ctx, { email, address });
  const previous = await readSession(headers);
  const made = await makeSession({ ...credentials, email }, headers);
  if (made === null) {
    log.warn({ requestId: ctx.requestId, address }, "sign-in failed");
    throw new Failure("unauthenticated", "The e-mail address or the password is wrong.");
  }
  const replacedSessionId = previous?.id ?? null;
  await recordSignIn(ctx, { userId: made.userId, email, address, replacedSessionId });
  return made.cookies;
}

/** Checks the password and makes a session; null where either is refused. */
async function makeSession(
  body: Credentials,
  sent: Headers,
): Promise<{ userId: string; cookies: string[] } | null> {
  const headers = new Headers({
    "user-agent": sent.get("user-agent") ?? "",
    "x-forwarded-for": readClientAddress(sent),
  });
  try {
    const { headers: answer, response } = await auth().api.signInEmail({
      body,
      headers,
      returnHeaders: true,
    });
    return { userId: response.user.id, cookies: answer.getSetCookie() };
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}
