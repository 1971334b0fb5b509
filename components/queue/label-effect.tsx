"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Skeleton } from "@/components/ui/skeleton";
import { labelEffect } from "@/lib/client/queue/outcome-words";
import type { BulkLabelPreview } from "@/lib/contract/bulk-label";

type LabelEffectProps = {
  /** Null where nothing is answered yet. */
  preview: BulkLabelPreview | null;
  state: "nothing_set" | "counting" | "failed" | "counted";
  /** The counts are of the answers before. */
  stale: boolean;
};

/** What the label would do to the selected cases, in numbers, beside the form. Read out as it changes. */
export function LabelEffect({ preview, stale, state }: LabelEffectProps) {
  return (
    <section
      aria-label="What it does"
      aria-busy={stale || state === "counting"}
      className="rounded-md bg-sunken px-4 py-3 text-sm md:w-60 md:flex-none"
    >
      <h3 className="mb-2 font-medium text-ink-2 text-xs">What it does</h3>
      <div role="status" className={classNames(stale && "opacity-60")}>
        {state === "nothing_set" ? (
          <p className="text-ink-3">Set a field: the others each case takes from its scores.</p>
        ) : null}
        {state === "failed" ? <p>It could not be counted what this would change.</p> : null}
        {state === "counting" ? <Skeleton className="h-3 w-32" /> : null}
        {preview === null ? null : <Counts preview={preview} />}
      </div>
    </section>
  );
}

function Counts({ preview }: { preview: BulkLabelPreview }) {
  const { overwritten, overwrites, refusals, taken } = labelEffect(preview);
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 gap-y-1.5 tabular-nums">
      <Line count={preview.first}>{preview.first === 1 ? "first label" : "first labels"}</Line>
      <Line count={overwritten} tone="warn">
        overwritten{overwrites === "" ? "" : `: ${overwrites}`}
      </Line>
      {taken.map(({ count, from }) => (
        <Line key={from} count={count}>
          assigned to {from}, and taken
        </Line>
      ))}
      <Line count={preview.refused.length} tone="fail">
        refused
      </Line>
      {refusals.map(({ count, names, why }) => (
        <div key={why} className="col-span-2 border-line border-t pt-1.5 text-ink-2 text-xs">
          {count} × {why} <span className="break-words text-ink-3">{names}</span>
        </div>
      ))}
    </dl>
  );
}

type LineProps = { count: number; tone?: "warn" | "fail"; children: ReactNode };

function Line({ children, count, tone }: LineProps) {
  const tones = { warn: "text-warn", fail: "text-fail" };
  const colour = count === 0 || tone === undefined ? "" : tones[tone];
  return (
    <>
      <dt className="sr-only">{children}</dt>
      <dd className={classNames("text-right font-semibold", count === 0 && "text-ink-3", colour)}>
        {count}
      </dd>
      <dd aria-hidden className={count === 0 ? "text-ink-3" : "text-ink-2"}>
        {children}
      </dd>
    </>
  );
}
