import { InnerLink } from "@/components/home/inner-link";
import { formatCount } from "@/components/ui/format-count";
import { formatDuration } from "@/components/ui/format-duration";
import type { OwnDay } from "@/lib/contract/home";

/** What whoever looks did today. Theirs alone: no one else is shown it. */
export function OwnDayLine({ project, day }: { project: string; day: OwnDay }) {
  const parts = partsOf(day);
  return (
    <p className="min-h-[21px] text-ink-2 text-sm tabular-nums">
      <InnerLink href={`/p/${project}/review/history`}>Your day</InnerLink>
      {parts.length === 0 ? ": nothing labelled yet" : `: ${parts.join(" · ")}`}
    </p>
  );
}

function partsOf({ approved, decided, declined, labels, medianMs, skipped }: OwnDay): string[] {
  const outcomes = [
    ...(approved > 0 ? [`${formatCount(approved)} approved`] : []),
    ...(declined > 0 ? [`${formatCount(declined)} declined`] : []),
  ];
  return [
    ...(labels > 0 ? [`${formatCount(labels)} ${labels === 1 ? "label" : "labels"}`] : []),
    ...(medianMs === null ? [] : [`half of them within ${formatDuration(medianMs)}`]),
    ...(skipped > 0 ? [`${formatCount(skipped)} skipped`] : []),
    ...(outcomes.length > 0 ? [`of your proposals ${outcomes.join(", ")}`] : []),
    ...(decided > 0 ? [`${formatCount(decided)} decided by you`] : []),
  ];
}
