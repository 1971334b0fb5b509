/** A page and the letter after `g` that leads to it; `path` follows the project's address. */
export type GoTo = { key: string; path: string; says: string };

/** The pages of a project that a reviewer's keys lead to. */
export const GO_TO_KEYS: readonly GoTo[] = [
  { key: "h", path: "", says: "Home" },
  { key: "r", path: "/review", says: "Review" },
  { key: "y", path: "/review/history", says: "Your history" },
  { key: "q", path: "/queue", says: "Queue" },
  { key: "s", path: "/sets", says: "Evaluation sets" },
  { key: "p", path: "/proposals", says: "Proposals" },
  { key: "a", path: "/audit", says: "Audit" },
  { key: "i", path: "/import", says: "Import" },
  { key: "l", path: "/log", says: "Log" },
  { key: "t", path: "/settings", says: "Settings" },
];
