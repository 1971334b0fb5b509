import { DIMENSION_LOOK } from "@/components/rubric/dimension-look";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import { classNames } from "@/components/ui/class-names";
import type { Dimension } from "@/lib/core/rubric/label";

type DimensionMarkProps = { dimension: Dimension; iconOnly?: boolean; className?: string };

/** A dimension's glyph with its name, or the glyph alone, which then is read as the name. */
export function DimensionMark({ dimension, iconOnly = false, className }: DimensionMarkProps) {
  const { Icon, text } = DIMENSION_LOOK[dimension];
  const name = DIMENSION_NAMES[dimension];
  return (
    <span
      title={iconOnly ? name : undefined}
      className={classNames("inline-flex items-center gap-1.5 font-medium", text, className)}
    >
      <Icon aria-hidden size={15} strokeWidth={1.75} className="flex-none" />
      {iconOnly ? <span className="sr-only">{name}</span> : name}
    </span>
  );
}
