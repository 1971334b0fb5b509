import "server-only";
import { parseSetCookieHeader } from "better-auth/cookies";
import { cookies } from "next/headers";

/** Sets a sign-in's cookies on the answer to a form. */
export async function setCookies(lines: readonly string[]): Promise<void> {
  const jar = await cookies();
  for (const line of lines) {
    for (const [name, cookie] of parseSetCookieHeader(line)) {
      jar.set({
        name,
        value: cookie.value,
        path: cookie.path ?? "/",
        httpOnly: cookie.httponly ?? true,
        secure: cookie.secure ?? false,
        sameSite: "lax",
        ...(cookie["max-age"] === undefined ? {} : { maxAge: cookie["max-age"] }),
      });
    }
  }
}
