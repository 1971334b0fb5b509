import { Link2, Pencil } from "lucide-react";
import { PassageMark } from "@/components/guideline/passage-mark";
import { DIMENSION_LOOK } from "@/components/rubric/dimension-look";
import { PassageBody } from "@/components/rubric/passage-body";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import type { Passage } from "@/lib/core/guideline/passage";
import { passageId } from "@/lib/core/guideline/passage";
import { DIMENSIONS } from "@/lib/core/rubric/label";

type PassageViewProps = {
  passage: Passage;
  words: readonly string[];
  /** It differs from the version in force. */
  changed: boolean;
  /** Absent where it can't be edited now. */
  onEdit?: (() => void) | undefined;
};

/** A passage of the handbook: of a field under a heading, of an answer set in below it. */
export function PassageView({ passage, words, changed, onEdit }: PassageViewProps) {
  const id = passageId(passage);
  const dimension = DIMENSIONS.find((one) => one === passage.field);
  const isField = passage.value === undefined;
  const Heading = isField ? "h3" : "h4";
  const hue = dimension === undefined ? undefined : DIMENSION_LOOK[dimension].text;
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      className={classNames(
        "scroll-mt-20 rounded-md target:bg-sunken target:shadow-[inset_3px_0_var(--accent)]",
        isField ? "-mx-3 px-3 pt-1 pb-3" : "-mr-3 border-line border-l-2 py-2.5 pr-3 pl-4",
        dimension !== undefined && !isField && BORDERS[dimension],
      )}
    >
      <div className="mb-1 flex min-h-7 flex-wrap items-center gap-x-2">
        <PassageMark field={passage.field} {...(isField ? {} : { value: passage.value })} />
        <Heading
          id={`${id}-title`}
          className={classNames("font-semibold", isField ? "text-lg" : "text-base", isField && hue)}
        >
          {passage.title}
        </Heading>
        {passage.field === "tags" && !isField ? (
          <code className="font-mono text-ink-3 text-xs">{passage.value}</code>
        ) : null}
        <a
          href={`#${id}`}
          aria-label={`Link to “${passage.title}”`}
          className="inline-flex size-6 items-center justify-center rounded-sm text-ink-3 hover:bg-sunken hover:text-ink"
        >
          <Link2 aria-hidden size={14} />
        </a>
        {changed ? <Chip tone="accent">not published</Chip> : null}
        {onEdit === undefined ? null : (
          <Button
            size="sm"
            className="ml-auto scroll-mb-20"
            data-edit={id}
            aria-label={`Edit “${passage.title}”`}
            onClick={onEdit}
          >
            <Pencil aria-hidden size={13} /> Edit
          </Button>
        )}
      </div>
      <PassageBody passage={passage} words={words} wide />
    </article>
  );
}

const BORDERS = {
  helpful: "border-l-helpful",
  honest: "border-l-honest",
  harmless: "border-l-harmless",
};
