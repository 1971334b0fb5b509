import { VisibleText } from "@/components/conversation/visible-text";
import { DIMENSION_LOOK } from "@/components/rubric/dimension-look";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import type { EvidenceQuote } from "@/lib/contract/sets";

type QuoteListProps = { quotes: readonly EvidenceQuote[]; onGoTo: (span: number) => void };

/** The words a label holds up as evidence; each leads to its place in the conversation. */
export function QuoteList({ quotes, onGoTo }: QuoteListProps) {
  return (
    <ul className="flex flex-col gap-2">
      {quotes.map((quote) => (
        <li key={quote.span}>
          <button
            type="button"
            onClick={() => onGoTo(quote.span)}
            className="flex w-full items-baseline gap-2 rounded-sm text-left"
          >
            <DimensionMark dimension={quote.dimension} iconOnly className="translate-y-0.5" />
            <VisibleText
              text={quote.text}
              className={`[overflow-wrap:anywhere] ${DIMENSION_LOOK[quote.dimension].soft}`}
            />
          </button>
        </li>
      ))}
    </ul>
  );
}
