"use client";

import { useMemo, useRef, useState } from "react";
import { EvidenceList } from "@/components/conversation/evidence-list";
import { scoredEvidence, scoredMarks } from "@/components/conversation/scored-evidence";
import { MarkedTurns } from "@/components/playground/marked-turns";
import { Part } from "@/components/playground/part";
import { plainMessages } from "@/lib/client/playground/plain-messages";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { Score } from "@/lib/core/scoring/score";

type EvidenceProps = { conversation: Conversation; scores: readonly Score[] };

/** The words that the verdicts rest on: in the text, and as a list that leads to them. */
export function Evidence({ conversation, scores }: EvidenceProps) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const messages = useMemo(() => plainMessages(conversation.messages), [conversation]);
  const evidence = useMemo(
    () =>
      scoredEvidence({
        scores: scores.map((score) => ({ ...score, outcome: "scored", failure: null, score })),
      }),
    [scores],
  );

  function goTo(id: string) {
    const mark = box.current?.querySelector<HTMLElement>(`mark[data-mark~="${CSS.escape(id)}"]`);
    mark?.scrollIntoView({ block: "nearest" });
    mark?.focus({ preventScroll: true });
  }

  return (
    <Part
      title="Evidence"
      aside={`${evidence.length} ${evidence.length === 1 ? "place" : "places"}`}
    >
      <div ref={box}>
        <MarkedTurns
          messages={messages}
          judged={conversation.judged?.message ?? null}
          marks={scoredMarks(evidence)}
          active={active}
        />
      </div>
      <div className="mt-3 text-sm">
        <EvidenceList
          evidence={evidence}
          messages={messages}
          blurred={false}
          onPoint={setActive}
          onGoTo={goTo}
        />
      </div>
    </Part>
  );
}
