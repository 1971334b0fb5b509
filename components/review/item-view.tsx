"use client";

import type { Ref } from "react";
import { useMemo, useState } from "react";
import type { ConversationHandle } from "@/components/conversation/conversation";
import type { SelectedSpan } from "@/components/conversation/read-selection";
import { scoredEvidence } from "@/components/conversation/scored-evidence";
import { DeskConversation } from "@/components/review/desk-conversation";
import { EvidenceColumn } from "@/components/review/evidence-column";
import { FormColumn } from "@/components/review/form-column";
import { NarrowForm } from "@/components/review/narrow-form";
import type { Desk } from "@/lib/client/desk/create-desk";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { useWide } from "@/lib/client/use-wide";
import type { DeskSettings } from "@/lib/core/review/desk-settings";
import { blursAtFirst } from "@/lib/core/review/desk-settings";

type ItemViewProps = {
  desk: Desk;
  project: string;
  open: OpenItem;
  settings: DeskSettings;
  revealed: boolean;
  conversation: React.RefObject<ConversationHandle | null>;
  onSelectSpan: (selected: SelectedSpan | null) => void;
  onSkip: () => void;
};

const TWO_COLUMNS_PX = 900;
const THREE_COLUMNS_PX = 1180;

/** One item: the conversation, the form and the evidence, in as many columns as there is room for. */
export function ItemView(props: ItemViewProps) {
  const { desk, project, open, settings, revealed, conversation, onSelectSpan, onSkip } = props;
  const [active, setActive] = useState<string | null>(null);
  const two = useWide(TWO_COLUMNS_PX);
  const three = useWide(THREE_COLUMNS_PX);
  const { item, form } = open;
  const scored = useMemo(() => scoredEvidence(item.automated), [item.automated]);
  const talk = (
    <DeskConversation
      item={item}
      scored={scored}
      own={form.label.evidence}
      active={active}
      blur={settings.blur}
      singleKeys={settings.singleKeys}
      revealed={revealed}
      onSelectSpan={onSelectSpan}
      handle={conversation satisfies Ref<ConversationHandle>}
    />
  );
  const label = <FormColumn desk={desk} open={open} advance={settings.advance} onSkip={onSkip} />;
  const evidence = (
    <EvidenceColumn
      project={project}
      open={open}
      scored={scored}
      actions={desk.form}
      blurred={blursAtFirst(item.case.severity, settings.blur) && !revealed}
      onPoint={setActive}
      onGoTo={(id) => conversation.current?.goToMark(id)}
      place={three || !two ? "beside" : "below"}
    />
  );
  if (!two) {
    return (
      <div className="flex min-h-0 flex-1 flex-col">
        {talk}
        <NarrowForm open={open}>
          {label}
          <div className="h-[70vh]">{evidence}</div>
        </NarrowForm>
      </div>
    );
  }
  if (!three) {
    return (
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_372px]">
        <div className="grid min-h-0 grid-rows-[minmax(0,1fr)_minmax(180px,36%)]">
          {talk}
          {evidence}
        </div>
        {label}
      </div>
    );
  }
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_372px_316px]">
      {talk}
      {label}
      {evidence}
    </div>
  );
}
