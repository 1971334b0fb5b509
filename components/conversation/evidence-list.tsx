"use client";

import { QuotedWords } from "@/components/conversation/quoted-words";
import type { ScoredEvidence } from "@/components/conversation/scored-evidence";
import { weightText } from "@/components/conversation/scored-evidence";
import { DIMENSION_LOOK } from "@/components/rubric/dimension-look";
import { tagName } from "@/components/rubric/tag-name";
import { Disclosure } from "@/components/ui/disclosure";
import { spanQuote } from "@/lib/client/desk/span-quote";
import type { RenderedMessage } from "@/lib/contract/safe-tree";

type EvidenceListProps = {
  evidence: readonly ScoredEvidence[];
  messages: readonly RenderedMessage[];
  blurred: boolean;
  onPoint: (id: string | null) => void;
  onGoTo: (id: string) => void;
};

const MOST = 8;

/** The words that scores rest on, with the rule and its weight; each leads to its place in the conversation. */
export function EvidenceList(props: EvidenceListProps) {
  const { evidence } = props;
  if (evidence.length === 0) return <p className="text-ink-3">No scorer names any words.</p>;
  const lighter = evidence.slice(MOST);
  return (
    <>
      <Lines {...props} evidence={evidence.slice(0, MOST)} />
      {lighter.length === 0 ? null : (
        <Disclosure summary={`${lighter.length} lighter`} className="mt-2">
          <Lines {...props} evidence={lighter} />
        </Disclosure>
      )}
    </>
  );
}

function Lines({ evidence, messages, blurred, onPoint, onGoTo }: EvidenceListProps) {
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
            <QuotedWords
              blurred={blurred}
              className={`rounded-xs px-px ${markClass(one)}`}
              style={markLine(one)}
            >
              {spanQuote(messages, one)}
            </QuotedWords>
            <span className="block text-ink-2 text-xs">
              {one.scorer} <span className="font-mono">{one.rule}</span>, {tagName(one.signals)},
              weight {weightText(one.weight)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function markClass({ dimension }: ScoredEvidence): string {
  return dimension === undefined ? "bg-line" : DIMENSION_LOOK[dimension].soft;
}

function markLine({ dimension }: ScoredEvidence) {
  const hue = dimension === undefined ? "var(--ink-3)" : DIMENSION_LOOK[dimension].hue;
  return { boxShadow: `inset 0 -2px ${hue}` };
}
