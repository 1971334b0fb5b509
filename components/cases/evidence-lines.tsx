"use client";

import type { CaseEvidence } from "@/components/cases/case-marks";
import { weightText } from "@/components/cases/case-marks";
import { DIMENSION_LOOK } from "@/components/rubric/dimension-look";
import { tagName } from "@/components/rubric/tag-name";
import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import { spanQuote } from "@/lib/client/desk/span-quote";
import type { RenderedMessage } from "@/lib/contract/safe-tree";

type EvidenceLinesProps = {
  evidence: readonly CaseEvidence[];
  messages: readonly RenderedMessage[];
  onPoint: (id: string | null) => void;
  onGoTo: (id: string) => void;
};

const MOST = 8;

/** The words the scores rest on, with their rules; each leads to its place in the conversation. */
export function EvidenceLines(props: EvidenceLinesProps) {
  const { evidence } = props;
  if (evidence.length === 0) return <p className="text-ink-3">No scorer names any words.</p>;
  const more = evidence.slice(MOST);
  return (
    <>
      <Lines {...props} evidence={evidence.slice(0, MOST)} />
      {more.length === 0 ? null : (
        <Disclosure summary={`${more.length} lighter`} className="mt-2">
          <Lines {...props} evidence={more} />
        </Disclosure>
      )}
    </>
  );
}

function Lines({ evidence, messages, onPoint, onGoTo }: EvidenceLinesProps) {
  return (
    <ul className="flex flex-col gap-2">
      {evidence.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            className="block w-full rounded-sm text-left"
            onPointerEnter={() => onPoint(one.id)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(one.id)}
            onBlur={() => onPoint(null)}
            onClick={() => onGoTo(one.id)}
          >
            <bdi
              className={classNames(
                "[overflow-wrap:anywhere]",
                one.dimension === undefined ? "bg-line" : DIMENSION_LOOK[one.dimension].soft,
              )}
              style={{ boxShadow: `inset 0 -2px ${hueOf(one)}` }}
            >
              {spanQuote(messages, one)}
            </bdi>
            <span className="block text-ink-3 text-xs">
              {one.scorer} <span className="font-mono">{one.rule}</span> · {tagName(one.signals)} ·{" "}
              {weightText(one.weight)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function hueOf({ dimension }: CaseEvidence): string {
  return dimension === undefined ? "var(--ink-3)" : DIMENSION_LOOK[dimension].hue;
}
