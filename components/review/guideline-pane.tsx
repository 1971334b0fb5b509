"use client";

import { PassageBody } from "@/components/rubric/passage-body";
import { Skeleton } from "@/components/ui/skeleton";
import { useGuideline } from "@/lib/client/desk/use-guideline";
import { rubricPath } from "@/lib/client/rubric-path";
import type { Passage } from "@/lib/core/guideline/passage";
import { passageId } from "@/lib/core/guideline/passage";
import type { DeskField } from "@/lib/core/review/desk-field";
import { FIELD_NAMES } from "@/lib/core/review/field-names";
import { guidelinePassages } from "@/lib/core/review/guideline-passages";
import type { Label } from "@/lib/core/rubric/label";

type GuidelinePaneProps = { project: string; version: number; field: DeskField; label: Label };

/** What the guideline says of the focused field and the answers in it, always in the same place. */
export function GuidelinePane({ project, version, field, label }: GuidelinePaneProps) {
  const { loaded, retry } = useGuideline(project, version);
  const all = loaded.kind === "there" ? loaded.guideline.passages : [];
  const passages = guidelinePassages(all, field, label);
  return (
    <section
      aria-label="Guideline"
      aria-busy={loaded.kind === "loading"}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      className="h-full overflow-y-auto overscroll-contain px-[18px] py-4 focus-visible:-outline-offset-2"
    >
      <h2 className="mb-[7px] font-semibold text-ink-2 text-xs">
        Guideline {version} · {FIELD_NAMES[field]}
      </h2>
      {loaded.kind === "loading" ? <Skeleton className="h-20 w-full" /> : null}
      {loaded.kind === "failed" ? (
        <p className="text-fail text-sm">
          The guideline could not be read.{" "}
          <button type="button" className="underline" onClick={retry}>
            Try again
          </button>
        </p>
      ) : null}
      {loaded.kind === "there" && passages.length === 0 ? (
        <p className="text-ink-3">The guideline says nothing of this field.</p>
      ) : null}
      <div className="flex flex-col gap-3">
        {passages.map((passage) => (
          <PassageBeside
            key={passageId(passage)}
            passage={passage}
            href={rubricPath(project, { version, anchor: passageId(passage) })}
          />
        ))}
      </div>
    </section>
  );
}

function PassageBeside({ passage, href }: { passage: Passage; href: string }) {
  return (
    <div className="border-line-strong border-l-2 pl-[11px] text-ink-2">
      <p className="flex items-baseline justify-between gap-2 text-xs">
        <span className="font-medium text-ink">{passage.title}</span>
        <a
          href={href}
          target="_blank"
          rel="noreferrer"
          aria-label={`“${passage.title}” in the rubric, in a new tab`}
          className="inline-flex min-h-6 items-center text-ink-3 hover:text-ink hover:underline"
        >
          rubric ↗
        </a>
      </p>
      <PassageBody passage={passage} />
    </div>
  );
}
