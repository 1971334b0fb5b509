"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import type { Ref, RefObject } from "react";
import { useImperativeHandle } from "react";
import { TurnItem } from "@/components/conversation/turn-item";
import type { TurnSetting } from "@/components/conversation/turn-setting";
import type { Turn } from "@/components/conversation/turns";

/** Brings a turn into sight that may not be in the page yet. */
export type TurnScroller = { scrollToTurn: (at: number) => void };

type VirtualTurnsProps = {
  turns: readonly Turn[];
  current: number | null;
  setting: TurnSetting;
  scrollBox: RefObject<HTMLElement | null>;
  /** The turn to begin at. */
  startAt: number | null;
  scroller: Ref<TurnScroller>;
};

const GUESSED_HEIGHT = 150;

/** A long conversation, of which only what is near the sight is in the page. */
export function VirtualTurns(props: VirtualTurnsProps) {
  const { turns, current, setting, scrollBox, startAt, scroller } = props;
  const virtualizer = useVirtualizer({
    count: turns.length,
    getScrollElement: () => scrollBox.current,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: 6,
    initialOffset: Math.max((startAt ?? 0) - 1, 0) * GUESSED_HEIGHT,
  });
  useImperativeHandle(
    scroller,
    () => ({ scrollToTurn: (at) => virtualizer.scrollToIndex(at, { align: "start" }) }),
    [virtualizer],
  );
  return (
    <div className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => (
        <TurnItem
          key={item.key}
          ref={virtualizer.measureElement}
          turns={turns}
          at={item.index}
          current={current}
          setting={setting}
          style={{ position: "absolute", insetInline: 0, top: item.start }}
        />
      ))}
    </div>
  );
}
