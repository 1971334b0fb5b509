import type { ScoredEvidence } from "@/components/review/evidence-marks";
import { signalText, weightText } from "@/components/review/evidence-marks";
import { DIMENSION_LOOK } from "@/components/rubric/dimension-look";
import { classNames } from "@/components/ui/class-names";
import { spanQuote } from "@/lib/client/desk/span-quote";
import type { RenderedMessage } from "@/lib/contract/safe-tree";

type EvidenceListProps = {
  evidence: readonly ScoredEvidence[];
  messages: readonly RenderedMessage[];
  blurred: boolean;
  onPoint: (id: string | null) => void;
  onGoTo: (id: string) => void;
};

const MOST = 12;

/** The words that scores rest on, with the rule and its weight; each leads to its place in the conversation. */
export function EvidenceList({ evidence, messages, blurred, onPoint, onGoTo }: EvidenceListProps) {
  if (evidence.length === 0) return <p className="text-ink-3">No scorer names any words.</p>;
  const hidden = evidence.length - MOST;
  return (
    <>
      <ul className="flex flex-col gap-2">
        {evidence.slice(0, MOST).map((one) => (
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
                className={classNames("rounded-xs px-px", markClass(one), blurred && "blur-[5px]")}
                style={markLine(one)}
              >
                {spanQuote(messages, one)}
              </bdi>
              <span className="block text-ink-2 text-xs">
                {one.scorer} <span className="font-mono">{one.rule}</span>,{" "}
                {signalText(one.signals)}, weight {weightText(one.weight)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p className="mt-2 text-ink-3 text-xs">and {hidden} lighter ones</p> : null}
    </>
  );
}

function markClass({ dimension }: ScoredEvidence): string {
  return dimension === undefined ? "bg-line" : DIMENSION_LOOK[dimension].soft;
}

function markLine({ dimension }: ScoredEvidence) {
  const hue = dimension === undefined ? "var(--ink-3)" : DIMENSION_LOOK[dimension].hue;
  return { boxShadow: `inset 0 -2px ${hue}` };
}
