import type { RefusedLine } from "@/lib/core/formats/refused-lines";

/** Why lines were refused: how many for one reason, and the first of them. */
export type RefusalReason = { path: string; reason: string; count: number; lines: number[] };

/** How refused lines are written for the download. */
export type RejectedForm = { type: string; head: string; write(refused: RefusedLine): string };

export type RejectedLines = ReturnType<typeof collectRejected>;

const REASONS_KEPT = 200;
const LINES_NAMED = 12;
const CHARACTERS_A_PART = 500_000;

/** Refused lines as JSON Lines, each with its number and reasons. */
export const REJECTED_JSONL: RejectedForm = {
  type: "application/x-ndjson",
  head: "",
  write: ({ line, problems }) =>
    `${JSON.stringify({ line: line.number, problems, text: line.text })}\n`,
};

/** Collects refused lines: the reasons for the page, all of the lines for a download. */
export function collectRejected(form: RejectedForm) {
  // Parts become Blobs, which browsers keep outside of the page's memory.
  const parts: Blob[] = [];
  const reasons = new Map<string, RefusalReason>();
  let pending = form.head;

  function count({ problems }: RefusedLine) {
    for (const { line, path, reason } of problems) {
      const key = JSON.stringify([path, reason]);
      const known = reasons.get(key);
      if (known !== undefined) {
        known.count += 1;
        if (known.lines.length < LINES_NAMED) known.lines.push(line);
      } else if (reasons.size < REASONS_KEPT) {
        reasons.set(key, { path, reason, count: 1, lines: [line] });
      }
    }
  }

  return {
    add(rejected: readonly RefusedLine[]) {
      for (const refused of rejected) {
        count(refused);
        pending += form.write(refused);
        if (pending.length < CHARACTERS_A_PART) continue;
        parts.push(new Blob([pending]));
        pending = "";
      }
    },
    /** The frequent first. A copy: it does not change when more is added. */
    reasons: (): RefusalReason[] =>
      Array.from(reasons.values(), (one) => ({ ...one, lines: [...one.lines] })).sort(
        (left, right) => right.count - left.count,
      ),
    download: () => new Blob([...parts, pending], { type: form.type }),
  };
}
