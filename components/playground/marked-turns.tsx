import { MarkTooltip } from "@/components/conversation/mark-tooltip";
import { MessageText } from "@/components/conversation/message-text";
import type { SpanMark, TextPart } from "@/components/conversation/span-mark";
import { marksByPart, partKey } from "@/components/conversation/span-mark";
import { classNames } from "@/components/ui/class-names";
import type { RenderedMessage } from "@/lib/contract/safe-tree";

type MarkedTurnsProps = {
  messages: readonly RenderedMessage[];
  judged: number | null;
  marks: readonly SpanMark[];
  active: string | null;
};

const NO_MARKS: readonly SpanMark[] = [];
const FOLD_AT = 4_000;

/** What was written, as the scorers read it: their words highlighted, the rule told on hover and focus. */
export function MarkedTurns({ messages, judged, marks, active }: MarkedTurnsProps) {
  const byPart = marksByPart(marks);
  const text = (part: TextPart, tree: RenderedMessage["content"], mono: boolean) =>
    tree === null ? null : (
      <MessageText
        tree={tree}
        part={part}
        marks={byPart.get(partKey(part)) ?? NO_MARKS}
        active={active}
        sought={null}
        foldAt={FOLD_AT}
        className={classNames(
          "whitespace-pre-wrap [overflow-wrap:anywhere]",
          mono ? "font-mono text-xs" : "text-base",
        )}
      />
    );
  return (
    <MarkTooltip
      marks={marks}
      className="flex flex-col gap-2.5 rounded-md border border-line bg-surface px-3.5 py-3"
    >
      {messages.map((message, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: messages have no other name than their place.
          key={index}
          className="grid gap-x-3 sm:grid-cols-[68px_minmax(0,1fr)]"
        >
          <span
            className={classNames(
              "select-none pt-0.5 text-xs",
              index === judged ? "font-medium text-accent" : "text-ink-3",
            )}
          >
            {message.role}
          </span>
          <div className="min-w-0">
            {text({ message: index }, message.content, message.role === "tool")}
            {message.toolCalls.map((call) => (
              <div key={call.id} className="mt-1">
                <span className="font-mono text-ink-2 text-xs">{call.name}</span>
                {text({ message: index, toolCallId: call.id }, call.arguments, true)}
              </div>
            ))}
          </div>
        </div>
      ))}
    </MarkTooltip>
  );
}
