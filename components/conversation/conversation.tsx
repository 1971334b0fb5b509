"use client";

import type { Ref } from "react";
import {
  lazy,
  Suspense,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { findPart, homePart } from "@/components/conversation/home-part";
import { MarkTooltip } from "@/components/conversation/mark-tooltip";
import { pickSentence } from "@/components/conversation/pick-sentence";
import type { SelectedSpan } from "@/components/conversation/read-selection";
import type { Sought } from "@/components/conversation/sought";
import type { SpanMark, TextPart } from "@/components/conversation/span-mark";
import { marksByPart, partKey } from "@/components/conversation/span-mark";
import { TurnItem } from "@/components/conversation/turn-item";
import type { TurnSetting } from "@/components/conversation/turn-setting";
import { toTurns, turnName } from "@/components/conversation/turns";
import { centre, useSeek } from "@/components/conversation/use-seek";
import { useSpanSelection } from "@/components/conversation/use-span-selection";
import type { TurnScroller } from "@/components/conversation/virtual-turns";
import { classNames } from "@/components/ui/class-names";
import { LiveRegion } from "@/components/ui/live-region";
import type { RenderedMessage } from "@/lib/contract/safe-tree";
import type { Judged } from "@/lib/core/cases/conversation";

/** What keys and buttons elsewhere can ask of a conversation. */
export type ConversationHandle = {
  /** To the next or previous turn, and tells a screen reader; it stays at the ends. */
  stepTurn: (direction: 1 | -1) => void;
  goToJudged: () => void;
  /** Brings highlighted words into sight, also from a turn far away, folded text or a closed line. */
  goToMark: (id: string) => void;
  /** Selects the next or previous sentence, at first of the judged text. False where there is none. */
  selectSentence: (direction: 1 | -1) => boolean;
  clearSelection: () => void;
};

type ConversationProps = {
  messages: readonly RenderedMessage[];
  judged: Judged | null;
  marks?: readonly SpanMark[];
  /** The mark to point out, as while its row in the evidence is pointed at. */
  activeMark?: string | null;
  language?: string | null;
  /** The messages to blur, by index, or all of them. */
  blurred?: ReadonlySet<number> | "all";
  /** True while the key for revealing is held. */
  revealed?: boolean;
  /** What the blur warns of: "Self-harm, severity 3". */
  warning?: string;
  /** The key that sets `revealed`, to be named where a message is blurred. */
  revealKey?: string;
  /** Called with what is selected, and with null when it no longer is. */
  onSelectSpan?: (selected: SelectedSpan | null) => void;
  ref?: Ref<ConversationHandle>;
  className?: string;
};

const VIRTUAL_FROM = 60;
const NO_MARKS: readonly SpanMark[] = [];

const VirtualTurns = lazy(async () => {
  const { VirtualTurns: component } = await import("@/components/conversation/virtual-turns");
  return { default: component };
});

/** A conversation to read and to pick evidence from. For another case give it another `key`. */
export function Conversation(props: ConversationProps) {
  const { messages, judged, marks = NO_MARKS } = props;
  const box = useRef<HTMLElement>(null);
  const scroller = useRef<TurnScroller>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const turns = useMemo(() => toTurns(messages, judged), [messages, judged]);
  const judgedAt = turns.findIndex((turn) => turn.judged);
  const { sought, seek } = useSeek({ box, scroller, turns });
  const setting = useTurnSetting(props, sought);
  const currentTurn = current === null ? undefined : turns[current];

  useSpanSelection(box, props.onSelectSpan);
  useLayoutEffect(() => {
    box.current?.querySelector("[data-judged]")?.scrollIntoView({ block: "nearest" });
  }, []);

  function goTo(at: number) {
    if (turns[at] === undefined) return;
    setCurrent(at);
    const item = box.current?.querySelector(`[data-index="${at}"]`);
    if (item) item.scrollIntoView({ block: "start" });
    else scroller.current?.scrollToTurn(at);
  }

  useImperativeHandle(props.ref, () => ({
    stepTurn(direction) {
      const from = current ?? (judgedAt < 0 ? turns.length : judgedAt);
      goTo(Math.min(Math.max(from + direction, 0), turns.length - 1));
    },
    goToJudged: () => goTo(judgedAt),
    goToMark(id) {
      const mark = marks.find((one) => one.id === id);
      if (mark === undefined) return;
      const find = (root: HTMLElement) =>
        root.querySelector<HTMLElement>(`[data-mark~="${CSS.escape(id)}"]`);
      seek({ ...placeOf(mark), end: mark.end, find, arrive: centre });
    },
    selectSentence(direction) {
      const root = box.current;
      const home = homePart(turns, judged);
      if (root === null || home === null) return false;
      const pick = (start: HTMLElement | null) =>
        pickSentence(root, direction, { language: setting.lang, start });
      const start = findPart(root, home);
      if (pick(start)) return true;
      if (start !== null) return false;
      seek({ ...home, end: 0, find: () => findPart(root, home), arrive: pick });
      return true;
    },
    clearSelection: () => document.getSelection()?.removeAllRanges(),
  }));

  const plain = (count: number) =>
    turns
      .slice(0, count)
      .map((turn, at) => (
        <TurnItem key={turn.index} turns={turns} at={at} current={current} setting={setting} />
      ));

  return (
    <section
      ref={box}
      aria-label="Conversation"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      className={classNames(
        "relative overflow-y-auto overscroll-contain px-4 pt-4 pb-20 focus-visible:-outline-offset-2 sm:px-7",
        props.className,
      )}
    >
      <MarkTooltip marks={marks}>
        {turns.length > VIRTUAL_FROM ? (
          <Suspense fallback={plain(10)}>
            <VirtualTurns
              turns={turns}
              current={current}
              setting={setting}
              scrollBox={box}
              startAt={judgedAt < 0 ? null : judgedAt}
              scroller={scroller}
            />
          </Suspense>
        ) : (
          plain(turns.length)
        )}
      </MarkTooltip>
      <LiveRegion>
        {currentTurn === undefined || current === null
          ? ""
          : turnName(currentTurn, current, turns.length)}
      </LiveRegion>
    </section>
  );
}

function placeOf({ message, toolCallId }: SpanMark): TextPart {
  return toolCallId === undefined ? { message } : { message, toolCallId };
}

function useTurnSetting(props: ConversationProps, sought: Sought | null): TurnSetting {
  const { marks = NO_MARKS, activeMark = null, blurred, language, revealed = false } = props;
  const { warning, revealKey } = props;
  return useMemo(() => {
    const byPart = marksByPart(marks);
    return {
      marksOf: (part) => byPart.get(partKey(part)) ?? NO_MARKS,
      active: activeMark,
      sought,
      lang: language ?? undefined,
      isBlurred: (message) => blurred === "all" || (blurred?.has(message) ?? false),
      revealed,
      warning,
      revealKey,
    };
  }, [marks, activeMark, sought, blurred, language, revealed, warning, revealKey]);
}
