import "server-only";
import { forbidden } from "@/lib/core/errors";
import { env } from "@/lib/server/env";

/** Refuses a write that a browser sent from another site. Calls without a browser send neither header. */
export function requireSameOrigin(headers: Headers): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const foreignSite = site !== null && site !== "same-origin" && site !== "none";
  const foreignOrigin =
    origin !== null && origin !== env().address && new URL(origin).host !== headers.get("host");
  if (foreignSite || foreignOrigin) throw forbidden("This request came from another site.");
}
