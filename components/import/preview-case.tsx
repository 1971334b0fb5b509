import { VisibleText } from "@/components/conversation/visible-text";
import { LabelChips } from "@/components/import/label-chips";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import type { PreviewCase as Shown } from "@/lib/contract/import";

/** One conversation as it will be stored with its labels, cut to what fits at a glance. */
export function PreviewCase({ shown, short = false }: { shown: Shown; short?: boolean }) {
  return (
    <article
      aria-label={`Line ${shown.line}`}
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3.5"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-3 text-xs">
        <span className="tabular-nums">line {shown.line}</span>
        {shown.externalId === null ? null : <VisibleText text={shown.externalId} />}
        {shown.model === null ? null : <VisibleText text={shown.model} />}
        {shown.judged === null ? <Chip>only a prompt</Chip> : null}
      </header>
      <ol className="flex flex-col gap-2">
        {shown.messages.map((message, index) => {
          // The first message stands, those after it in the middle are left out.
          const place = index === 0 ? 0 : index + shown.leftOut;
          return (
            <li key={place} className="flex flex-col gap-0.5">
              {index === 1 && shown.leftOut > 0 ? (
                <span className="py-1 text-ink-3 text-xs">… {shown.leftOut} messages …</span>
              ) : null}
              <span className="flex items-center gap-2 text-ink-3 text-xs">
                {message.role}
                {place === shown.judged ? <Chip tone="accent">judged</Chip> : null}
              </span>
              <p
                className={classNames(
                  "max-w-[72ch] whitespace-pre-wrap text-sm [overflow-wrap:anywhere]",
                  short && "line-clamp-6",
                )}
              >
                <VisibleText text={message.text} />
                {message.cut ? "…" : null}
                {message.text === "" ? <span className="text-ink-3">(empty)</span> : null}
              </p>
            </li>
          );
        })}
      </ol>
      <LabelChips labels={shown.labels} />
    </article>
  );
}
