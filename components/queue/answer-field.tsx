"use client";

import type { ReactNode } from "react";
import { useId } from "react";
import { Segmented } from "@/components/ui/segmented";

type AnswerFieldProps = {
  name: ReactNode;
  choices: readonly { value: string; label: ReactNode; title?: string; tone?: "pass" | "fail" }[];
  /** Null where each case keeps its automated answer. */
  value: string | null;
  onChoose: (value: string | null) => void;
};

const AS_SCORED = "";

/** One field of a label for many: left as it is scored, or one answer for all. */
export function AnswerField({ choices, name, onChoose, value }: AnswerFieldProps) {
  const id = useId();
  return (
    <div className="grid items-center gap-x-3 gap-y-1 sm:grid-cols-[84px_minmax(0,1fr)]">
      <span id={id} className="font-medium text-ink-2 text-xs">
        {name}
      </span>
      <Segmented
        labelledBy={id}
        digits="never"
        choices={[
          {
            value: AS_SCORED,
            label: <span className="text-xs">as scored</span>,
            tone: "neutral" as const,
            title: "Each case keeps its automated answer",
          },
          ...choices,
        ]}
        value={value ?? AS_SCORED}
        onChoose={(chosen) => onChoose(chosen === AS_SCORED ? null : chosen)}
      />
    </div>
  );
}
