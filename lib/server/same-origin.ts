import "server-only";
import { forbidden } from "@/lib/core/errors";
import { env } from "@/lib/server/env";

/** Refuses a write that a browser sent from another site. Calls without a browser send neither header. */
export function requireSameOrigin(headers: Headers): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const foreignSite = site !== null && site !== "same-origin" && site !== "none";
  const foreignOrigin = origin !== null && !isOwn(origin, headers.get("host"));
  if (foreignSite || foreignOrigin) throw forbidden("This request came from another site.");
}

/** An opaque origin ("null") is nobody's own. */
function isOwn(origin: string, host: string | null): boolean {
  if (origin === env().address) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
