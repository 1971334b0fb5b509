import type { Sought } from "@/components/conversation/sought";
import type { SpanMark, TextPart } from "@/components/conversation/span-mark";

export type MarksOf = (part: TextPart) => readonly SpanMark[];

/** What all turns of a conversation share. */
export type TurnSetting = {
  marksOf: MarksOf;
  /** The mark that is pointed out, by its id. */
  active: string | null;
  /** What is to be brought into the page, wherever it is folded or closed away. */
  sought: Sought | null;
  lang: string | undefined;
  isBlurred: (message: number) => boolean;
  revealed: boolean;
  warning: string | undefined;
  revealKey: string | undefined;
};
