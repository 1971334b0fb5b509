/** A page and the letter after `g` that leads to it; `path` follows the project's address. */
export type GoTo = { key: string; path: string; says: string };

/** The pages of a project that have a letter. */
export const GO_TO_KEYS: readonly GoTo[] = [
  { key: "h", path: "", says: "Home" },
  { key: "r", path: "/review", says: "Review" },
  { key: "y", path: "/review/history", says: "Your history" },
  { key: "q", path: "/queue", says: "Queue" },
  { key: "s", path: "/sets", says: "Evaluation sets" },
  { key: "p", path: "/proposals", says: "Proposals" },
  { key: "u", path: "/rubric", says: "Rubric" },
  { key: "x", path: "/playground", says: "Playground" },
  { key: "a", path: "/audit", says: "Audit" },
  { key: "i", path: "/import", says: "Import" },
  { key: "l", path: "/log", says: "Log" },
  { key: "t", path: "/settings", says: "Settings" },
];

/** The page whose letter is among the strokes of a press. */
export function goToPage(strokes: readonly string[], pages: readonly GoTo[]): GoTo | undefined {
  return pages.find(({ key }) => strokes.includes(key));
}
