"use client";

import type { Ref } from "react";
import { useMemo } from "react";
import { caseMarks } from "@/components/cases/case-marks";
import type { ConversationHandle } from "@/components/conversation/conversation";
import { Conversation } from "@/components/conversation/conversation";
import { EmptyState } from "@/components/ui/empty-state";
import { useBlurred } from "@/lib/client/desk/use-blurred";
import type { CaseView } from "@/lib/contract/queue";

type CaseConversationProps = {
  view: CaseView;
  active: string | null;
  handle?: Ref<ConversationHandle>;
  className?: string;
};

/** The conversation of a case, the evidence highlighted; severe ones are blurred at first, as on the desk. */
export function CaseConversation({ view, active, handle, className }: CaseConversationProps) {
  const blurred = useBlurred(view.row.severity);
  const marks = useMemo(() => caseMarks(view), [view]);
  if (view.messages === null) {
    return (
      <EmptyState title="The text of this case was erased">
        Its hash, its labels and the log stay.
      </EmptyState>
    );
  }
  return (
    <Conversation
      messages={view.messages}
      judged={view.judged}
      marks={marks}
      activeMark={active}
      language={view.row.language}
      {...(blurred ? { blurred: "all" as const } : {})}
      {...(handle === undefined ? {} : { ref: handle })}
      {...(className === undefined ? {} : { className })}
    />
  );
}
