/**
 * The session cookie's name. Where browsers treat the address as secure it carries the prefix
 * `__Host-`, which no other host and no plain http page can set.
 */
export function sessionCookieName(secure: boolean): string {
  return secure ? "__Host-plumbline.session" : "plumbline.session";
}

export const SESSION_COOKIE_NAMES = [sessionCookieName(true), sessionCookieName(false)] as const;
