import { SeverityMark } from "@/components/rubric/severity-mark";
import { Chip } from "@/components/ui/chip";
import type { DeskItem } from "@/lib/contract/desk";
import { dueText } from "@/lib/core/review/due-text";
import { SEVERITIES } from "@/lib/core/rubric/label";

/** An item's due time, severity and mode, and what it was judged from: short facts beside the queue's name. */
export function ItemFacts({ item, past }: { item: DeskItem; past: boolean }) {
  const severity = SEVERITIES.find((one) => one === item.case.severity);
  const model = [item.case.model, item.case.modelVersion].filter((part) => part !== null).join(" ");
  return (
    <>
      {past ? <Chip tone="accent">your history</Chip> : <Due dueAt={item.dueAt} />}
      {severity === undefined ? null : <SeverityMark severity={severity} />}
      <Chip>{item.mode}</Chip>
      {item.assigned ? <Chip tone="accent">assigned to you</Chip> : null}
      {model === "" ? null : (
        <span className="max-w-[22ch] truncate text-ink-3 text-xs" title={model}>
          {model}
        </span>
      )}
    </>
  );
}

function Due({ dueAt }: { dueAt: string | null }) {
  if (dueAt === null) return null;
  const text = dueText(Date.parse(dueAt), { ms: Date.now() });
  return <Chip tone={text === "overdue" ? "fail" : "warn"}>{text}</Chip>;
}
