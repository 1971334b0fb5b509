import { markLook } from "@/components/conversation/mark-look";
import type { SpanMark } from "@/components/conversation/span-mark";
import type { Segment } from "@/components/conversation/split-by-marks";
import { splitByMarks } from "@/components/conversation/split-by-marks";
import type { SafeText } from "@/lib/contract/safe-tree";

type TextLeafProps = { leaf: SafeText; marks: readonly SpanMark[]; active: string | null };

/** Text with its place in the stored text on it, highlighted where marks lie on it. */
export function TextLeaf({ leaf, marks, active }: TextLeafProps) {
  const unit = leaf.unit === true;
  return splitByMarks(leaf, marks, unit).map((segment) => {
    const text = unit
      ? leaf.value
      : leaf.value.slice(segment.start - leaf.start, segment.end - leaf.start);
    const place = { "data-s": segment.start, "data-e": unit ? segment.end : undefined };
    return segment.marks.length === 0 ? (
      <span key={segment.start} {...place}>
        {text}
      </span>
    ) : (
      <mark
        key={segment.start}
        {...place}
        {...wiring(segment)}
        style={markLook(segment.marks)}
        className={
          segment.marks.some((mark) => mark.id === active)
            ? "rounded-[2px] px-px text-inherit outline-2 outline-ink-3"
            : "rounded-[2px] px-px text-inherit"
        }
      >
        {text}
      </mark>
    );
  });
}

// Only where a mark begins is there a stop for Tab: its rule shows on focus.
function wiring({ marks, begins }: Segment) {
  return {
    "data-mark": marks.map((mark) => mark.id).join(" "),
    "aria-description": marks.map((mark) => mark.says).join("; "),
    tabIndex: begins.length > 0 ? 0 : undefined,
  };
}
