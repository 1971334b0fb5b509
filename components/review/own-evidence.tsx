import { X } from "lucide-react";
import { QuotedWords } from "@/components/conversation/quoted-words";
import { EvidenceSection } from "@/components/review/evidence-section";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import { spanQuote } from "@/lib/client/desk/span-quote";
import type { RenderedMessage } from "@/lib/contract/safe-tree";
import type { EvidenceSpan } from "@/lib/core/rubric/label";

type OwnEvidenceProps = {
  evidence: readonly EvidenceSpan[];
  messages: readonly RenderedMessage[];
  blurred: boolean;
  onDetach: ((span: EvidenceSpan) => void) | null;
  onGoTo: (id: string) => void;
};

/** What the person attached, each to take away again while the label is open. */
export function OwnEvidence({ evidence, messages, blurred, onDetach, onGoTo }: OwnEvidenceProps) {
  if (evidence.length === 0) return null;
  return (
    <EvidenceSection title="Your evidence">
      <ul className="flex flex-col gap-1.5">
        {evidence.map((span, index) => (
          <li
            key={`${span.dimension} ${span.message} ${span.toolCallId ?? ""} ${span.start} ${span.end}`}
            className="flex items-start gap-2"
          >
            <DimensionMark dimension={span.dimension} iconOnly className="mt-0.5" />
            <button
              type="button"
              onClick={() => onGoTo(`own-${index}`)}
              className="min-w-0 flex-1 rounded-sm text-left"
            >
              <QuotedWords blurred={blurred}>“{spanQuote(messages, span)}”</QuotedWords>
            </button>
            {onDetach === null ? null : (
              <button
                type="button"
                aria-label={`Take this away from ${DIMENSION_NAMES[span.dimension].toLowerCase()}`}
                onClick={() => onDetach(span)}
                className="grid size-6 flex-none place-items-center rounded-sm text-ink-3 hover:bg-line hover:text-ink"
              >
                <X aria-hidden size={13} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </EvidenceSection>
  );
}
