import { WordDiffText } from "@/components/rubric/word-diff-text";
import { Chip } from "@/components/ui/chip";
import type { GuidelineChange } from "@/lib/core/guideline/guideline-changes";

const KINDS = {
  added: { word: "new", tone: "pass" },
  changed: { word: "changed", tone: "accent" },
  removed: { word: "gone", tone: "fail" },
} as const;

/** What differs between two guidelines, passage by passage and word by word. */
export function ChangeList({ changes }: { changes: readonly GuidelineChange[] }) {
  return (
    <ul className="flex flex-col gap-4">
      {changes.map(({ id, kind, parts, title }) => (
        <li key={id} className="rounded-md border border-line bg-surface px-4 py-3">
          <div className="mb-2 flex flex-wrap items-center gap-2">
            <h3 className="font-semibold">{title}</h3>
            <code className="font-mono text-ink-3 text-xs">{id}</code>
            <Chip tone={KINDS[kind].tone}>{KINDS[kind].word}</Chip>
          </div>
          <dl className="flex flex-col gap-2 text-sm">
            {parts.map(({ part, before, after }) => (
              <div key={part} className="grid gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
                <dt className="text-ink-3 text-xs leading-[1.7]">{part}</dt>
                <dd className="max-w-[80ch]">
                  {after === "" ? (
                    <del className="whitespace-pre-wrap text-fail">{before}</del>
                  ) : (
                    <WordDiffText before={before} after={after} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
