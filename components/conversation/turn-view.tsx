import type { ReactNode } from "react";
import { memo } from "react";
import { BlurGuard } from "@/components/conversation/blur-guard";
import { MessageText } from "@/components/conversation/message-text";
import { soughtTurn } from "@/components/conversation/sought";
import { ToolCallLine } from "@/components/conversation/tool-call-line";
import type { TurnSetting } from "@/components/conversation/turn-setting";
import type { Turn } from "@/components/conversation/turns";
import { VisibleText } from "@/components/conversation/visible-text";
import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import { formatCount } from "@/components/ui/format-count";

type TurnViewProps = {
  turn: Turn;
  name: string;
  current: boolean;
  setting: TurnSetting;
};

const FOLD_AT = 4_000;
const FOLD_JUDGED_AT = 16_000;

/** One turn: who speaks at the left, or above on a narrow screen, and what. The judged one is a card. */
export const TurnView = memo(function TurnView({ turn, name, current, setting }: TurnViewProps) {
  const { message, judged } = turn;
  return (
    <article
      aria-label={name}
      aria-current={current || undefined}
      className={classNames(
        "relative grid scroll-my-6 gap-x-[18px] gap-y-1 py-3 sm:grid-cols-[84px_minmax(0,68ch)]",
        judged &&
          "-mx-3.5 my-2 rounded-lg bg-surface px-3.5 py-4 shadow-raised ring-1 ring-line-strong",
        current &&
          "before:absolute before:inset-y-3 before:-left-1.5 before:w-0.5 before:rounded-sm before:bg-accent",
      )}
    >
      <div
        className={classNames(
          "flex select-none gap-2 pt-0.5 text-xs sm:block sm:text-right",
          judged ? "font-medium text-accent" : "text-ink-3",
        )}
      >
        {message.role}
        {message.name === undefined ? null : (
          <VisibleText text={message.name} className="font-normal text-ink-3 sm:block" />
        )}
        {judged ? <span className="font-normal text-ink-3 sm:block">judged</span> : null}
      </div>
      <Guarded turn={turn} setting={setting}>
        <TurnContent turn={turn} setting={setting} />
      </Guarded>
    </article>
  );
});

type GuardedProps = { turn: Turn; setting: TurnSetting; children: ReactNode };

function Guarded({ turn, setting, children }: GuardedProps) {
  if (!setting.isBlurred(turn.index)) return <div className="min-w-0">{children}</div>;
  return (
    <div className="min-w-0">
      <BlurGuard
        revealed={setting.revealed}
        warning={setting.warning}
        revealKey={setting.revealKey}
      >
        {children}
      </BlurGuard>
    </div>
  );
}

function TurnContent({ turn, setting }: { turn: Turn; setting: TurnSetting }) {
  const { message, index, calls, judged } = turn;
  const marks = setting.marksOf({ message: index });
  const text =
    message.content === null ? null : (
      <MessageText
        tree={message.content}
        part={{ message: index }}
        marks={marks}
        active={setting.active}
        sought={setting.sought}
        foldAt={judged ? FOLD_JUDGED_AT : FOLD_AT}
        lang={setting.lang}
        className={classNames(
          message.role === "tool" ? "font-mono text-xs" : "text-read",
          message.role === "user" && "font-medium",
        )}
      />
    );
  return (
    <>
      {message.role === "system" ? (
        <Disclosure
          startOpen={marks.length > 0}
          openTurn={soughtTurn(setting.sought, [{ message: index }])}
          summary={`Instructions, ${formatCount(message.words)} words`}
        >
          {text}
        </Disclosure>
      ) : (
        text
      )}
      {calls.map((turnCall, at) => (
        <ToolCallLine
          // biome-ignore lint/suspicious/noArrayIndexKey: the ids come from outside and may repeat.
          key={at}
          turnCall={turnCall}
          message={index}
          marksOf={setting.marksOf}
          active={setting.active}
          sought={setting.sought}
        />
      ))}
    </>
  );
}
