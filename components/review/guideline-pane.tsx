"use client";

import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@/components/ui/skeleton";
import { guidelineQuery } from "@/lib/client/desk/guideline-query";
import type { GuidelinePassage } from "@/lib/contract/guideline";
import type { DeskField } from "@/lib/core/review/desk-field";
import { FIELD_NAMES } from "@/lib/core/review/field-names";
import { guidelinePassages } from "@/lib/core/review/guideline-passages";
import type { Label } from "@/lib/core/rubric/label";

type GuidelinePaneProps = { project: string; version: number; field: DeskField; label: Label };

/** What the guideline says of the focused field and the answers in it, always in the same place. */
export function GuidelinePane({ project, version, field, label }: GuidelinePaneProps) {
  const guideline = useQuery(guidelineQuery(project, version));
  const passages = guidelinePassages(guideline.data?.passages ?? [], field, label);
  return (
    <section
      aria-label="Guideline"
      aria-busy={guideline.isPending}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      className="h-full overflow-y-auto overscroll-contain px-[18px] py-4 focus-visible:-outline-offset-2"
    >
      <h2 className="mb-[7px] font-semibold text-ink-2 text-xs">
        Guideline {version} · {FIELD_NAMES[field]}
      </h2>
      {guideline.isPending ? <Skeleton className="h-20 w-full" /> : null}
      {guideline.isError ? (
        <p className="text-fail text-sm">
          The guideline could not be read.{" "}
          <button type="button" className="underline" onClick={() => void guideline.refetch()}>
            Try again
          </button>
        </p>
      ) : null}
      {guideline.isSuccess && passages.length === 0 ? (
        <p className="text-ink-3">The guideline says nothing of this field.</p>
      ) : null}
      <div className="flex flex-col gap-3">
        {passages.map((passage) => (
          <Passage key={`${passage.field} ${passage.value ?? ""}`} passage={passage} />
        ))}
      </div>
    </section>
  );
}

function Passage({ passage }: { passage: GuidelinePassage }) {
  return (
    <div className="border-line-strong border-l-2 pl-[11px] text-ink-2">
      {passage.value === undefined ? null : (
        <p className="font-medium text-ink text-xs">{passage.title}</p>
      )}
      <p>{passage.definition}</p>
      {passage.howToDecide === "" ? null : <p className="mt-1">{passage.howToDecide}</p>}
      {passage.examples.length === 0 ? null : (
        <ul className="mt-1 list-disc pl-4 marker:text-ink-3">
          {passage.examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      )}
      {passage.nearMiss === "" ? null : (
        <p className="mt-1">
          <span className="font-medium text-ink">But: </span>
          {passage.nearMiss}
        </p>
      )}
    </div>
  );
}
