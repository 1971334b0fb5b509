import { describeBrowser } from "./describe-browser";

type Session = {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
};

/** A session as its owner sees it. */
export function sessionLine(session: Session, currentId: string | undefined) {
  return {
    id: session.id,
    browser: describeBrowser(session.userAgent),
    address: session.ipAddress || "unknown",
    createdAt: session.createdAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    current: session.id === currentId,
  };
}
