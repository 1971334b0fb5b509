import type { CSSProperties, Ref } from "react";
import type { TurnSetting } from "@/components/conversation/turn-setting";
import { TurnView } from "@/components/conversation/turn-view";
import type { Turn } from "@/components/conversation/turns";
import { turnName } from "@/components/conversation/turns";

type TurnItemProps = {
  turns: readonly Turn[];
  at: number;
  current: number | null;
  setting: TurnSetting;
  style?: CSSProperties;
  ref?: Ref<HTMLDivElement>;
};

/** A turn in its list, to be found and measured by its place. */
export function TurnItem({ turns, at, current, setting, style, ref }: TurnItemProps) {
  const turn = turns[at];
  if (turn === undefined) return null;
  return (
    <div
      ref={ref}
      data-index={at}
      data-judged={turn.judged ? "" : undefined}
      style={style}
      className="scroll-my-4"
    >
      <TurnView
        turn={turn}
        name={turnName(turn, at, turns.length)}
        current={at === current}
        setting={setting}
      />
    </div>
  );
}
