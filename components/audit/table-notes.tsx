import { formatCount } from "@/components/ui/format-count";

type TableNotesProps = {
  /** Cases in no cell, and where they are. */
  outside: number;
  outsideHref: string;
  /** How many different rates the random audit drew at. */
  drawRates: number;
};

/** What the table leaves out, and where its counts may not be added up. */
export function TableNotes({ outside, outsideHref, drawRates }: TableNotesProps) {
  return (
    <>
      <p className="mt-1.5 text-ink-3 text-xs">
        {outside === 0 ? (
          "Every case stands in a cell."
        ) : (
          <>
            <a
              href={outsideHref}
              data-figure
              className="underline decoration-line-strong underline-offset-2 hover:text-ink"
            >
              {formatCount(outside)} more
            </a>{" "}
            {outside === 1 ? "is" : "are"} in no cell: no answer was given, or it was not asked what
            it did.
          </>
        )}
      </p>
      {drawRates > 1 ? (
        <p className="mt-3 text-warn text-xs">
          The random audit drew at {drawRates} different rates here, and these figures weigh every
          case alike. Look at one period at a time.
        </p>
      ) : null}
    </>
  );
}
