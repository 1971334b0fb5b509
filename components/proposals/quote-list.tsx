import { QuotedWords } from "@/components/conversation/quoted-words";
import { VisibleText } from "@/components/conversation/visible-text";
import { DIMENSION_LOOK } from "@/components/rubric/dimension-look";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import type { EvidenceQuote } from "@/lib/contract/sets";

type QuoteListProps = {
  quotes: readonly EvidenceQuote[];
  /** As the conversation they are taken from. */
  blurred: boolean;
  onGoTo: (span: number) => void;
};

/** The words a label holds up as evidence; each leads to its place in the conversation. */
export function QuoteList({ quotes, blurred, onGoTo }: QuoteListProps) {
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
            <QuotedWords blurred={blurred} className={DIMENSION_LOOK[quote.dimension].soft}>
              <VisibleText text={quote.text} />
            </QuotedWords>
          </button>
        </li>
      ))}
    </ul>
  );
}
