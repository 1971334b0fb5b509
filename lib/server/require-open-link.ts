import "server-only";
import { conflict } from "@/lib/core/errors";

/** Throws unless a link is open: asked before anything costly, such as hashing a password, is done. */
export function requireOpenLink(link: { state: string }): void {
  if (link.state !== "open") throw conflict("This link no longer works.", "link_closed");
}
