"use client";

import { TriangleAlert } from "lucide-react";
import type { Ref } from "react";
import { memo, useMemo } from "react";
import type { ConversationHandle } from "@/components/conversation/conversation";
import { Conversation } from "@/components/conversation/conversation";
import type { SelectedSpan } from "@/components/conversation/read-selection";
import type { ScoredEvidence } from "@/components/conversation/scored-evidence";
import { evidenceMarks } from "@/components/review/evidence-marks";
import { SEVERITY_NAMES } from "@/components/rubric/severity-names";
import { tagName } from "@/components/rubric/tag-name";
import type { DeskItem } from "@/lib/contract/desk";
import type { BlurChoice } from "@/lib/core/review/desk-settings";
import { blursAtFirst } from "@/lib/core/review/desk-settings";
import { KEYMAP } from "@/lib/core/review/keymap";
import type { EvidenceSpan } from "@/lib/core/rubric/label";
import { SEVERITIES } from "@/lib/core/rubric/label";

type DeskConversationProps = {
  item: DeskItem;
  scored: readonly ScoredEvidence[];
  own: readonly EvidenceSpan[];
  active: string | null;
  blur: BlurChoice;
  /** Whether the key that reveals acts: it is a single character. */
  singleKeys: boolean;
  revealed: boolean;
  onSelectSpan: (selected: SelectedSpan | null) => void;
  handle: Ref<ConversationHandle>;
};

/** The conversation of the item on the desk. It renders again only when something in it changes. */
export const DeskConversation = memo(function DeskConversation(props: DeskConversationProps) {
  const { item, scored, own, active, blur, singleKeys, revealed, onSelectSpan, handle } = props;
  const marks = useMemo(() => evidenceMarks(scored, own), [scored, own]);
  const blurs = blursAtFirst(item.case.severity, blur);
  const warning = warningOf(item);
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      {blurs ? (
        <p className="flex items-center gap-2 border-line border-b bg-warn-soft px-7 py-1.5 text-sm text-warn">
          <TriangleAlert aria-hidden size={14} />
          {warning}
        </p>
      ) : null}
      {item.case.repaired ? (
        <p className="border-line border-b bg-sunken px-7 py-1.5 text-ink-2 text-xs">
          Characters that can’t be stored were replaced when this case came in.
        </p>
      ) : null}
      <Conversation
        key={item.slot.id}
        ref={handle}
        messages={item.case.messages}
        judged={item.case.judged}
        marks={marks}
        activeMark={active}
        language={item.case.language}
        {...(blurs ? { blurred: "all" as const } : {})}
        revealed={revealed}
        warning={warning}
        {...(singleKeys && REVEAL_KEY !== undefined ? { revealKey: REVEAL_KEY } : {})}
        onSelectSpan={onSelectSpan}
        className="min-h-0 flex-1"
      />
    </div>
  );
});

const REVEAL_KEY = KEYMAP.find(({ command }) => command === "reveal")?.keys[0];

function warningOf({ case: { category, severity } }: DeskItem): string {
  const grave = SEVERITIES.find((one) => one === severity);
  const name = category === null ? "Severe content" : sentenceCase(tagName(category));
  return grave === undefined ? name : `${name}: severity ${grave}, ${SEVERITY_NAMES[grave]}`;
}

function sentenceCase(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
