import { wordDiff } from "@/lib/core/text/word-diff";

type WordDiffTextProps = { before: string; after: string };

/** A text with the words it lost and gained marked, and said to a screen reader. */
export function WordDiffText({ before, after }: WordDiffTextProps) {
  const runs = before === "" ? [{ kind: "same" as const, text: after }] : wordDiff(before, after);
  return (
    <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {runs.map((run, index) => {
        const key = `${index} ${run.kind}`;
        if (run.kind === "removed") {
          return (
            <del key={key} className="rounded-xs bg-fail-soft text-fail">
              {run.text}
            </del>
          );
        }
        return run.kind === "added" ? (
          <ins key={key} className="rounded-xs bg-pass-soft text-pass no-underline">
            {run.text}
          </ins>
        ) : (
          <span key={key}>{run.text}</span>
        );
      })}
    </p>
  );
}
