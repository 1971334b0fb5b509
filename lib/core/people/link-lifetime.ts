export const SETUP_LINK_HOURS = 24;
export const INVITATION_DAYS = 7;

/** What became of a link that works once. */
export type LinkState = "open" | "used" | "revoked" | "expired";

/** A link that was used or revoked stays so, whatever the time. */
export function linkState(
  link: { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): LinkState {
  if (link.usedAt !== null) return "used";
  if (link.revokedAt !== null) return "revoked";
  return link.expiresAt.getTime() <= now.getTime() ? "expired" : "open";
}
