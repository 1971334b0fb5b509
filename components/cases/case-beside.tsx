"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Route } from "next";
import { useRef, useState } from "react";
import { CaseConversation } from "@/components/cases/case-conversation";
import { CaseDetails } from "@/components/cases/case-details";
import { CaseSkeleton } from "@/components/cases/case-skeleton";
import type { ConversationHandle } from "@/components/conversation/conversation";
import { VisibleText } from "@/components/conversation/visible-text";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import { caseQuery, queueKey } from "@/lib/client/queue/queue-queries";

type CaseBesideProps = { project: string; caseId: string; timeZone: string; mayReview: boolean };

/** A case beside a list: its conversation above what is known about it. */
export function CaseBeside({ project, caseId, timeZone, mayReview }: CaseBesideProps) {
  const client = useQueryClient();
  const query = useQuery(caseQuery(project, caseId));
  const conversation = useRef<ConversationHandle>(null);
  const [active, setActive] = useState<string | null>(null);
  const { data: view, error } = query;

  if (view === undefined && error === null) return <CaseSkeleton />;
  if (view === undefined) {
    return (
      <ErrorState
        title="This case could not be read"
        action={<Button onClick={() => void query.refetch()}>Try again</Button>}
      >
        {error?.message}
      </ErrorState>
    );
  }
  const { row } = view;
  return (
    <>
      <div className="flex h-11 flex-none items-center gap-2 border-line border-b px-5">
        <VisibleText
          text={row.externalId}
          className="mr-auto min-w-0 truncate font-mono text-ink-2 text-xs"
        />
        <LinkButton
          href={`/p/${project}/cases/${caseId}` as Route}
          prefetch={false}
          size="sm"
          shortcut="o"
        >
          Open
        </LinkButton>
        {mayReview && row.status === "waiting" ? (
          <LinkButton
            href={`/p/${project}/review?case=${caseId}` as Route}
            prefetch={false}
            size="sm"
            variant="primary"
            shortcut="⏎"
          >
            Review
          </LinkButton>
        ) : null}
      </div>
      <CaseConversation
        view={view}
        active={active}
        handle={conversation}
        className="min-h-0 flex-1 basis-3/5"
      />
      <section
        aria-label="About the case"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        className="min-h-0 flex-1 basis-2/5 overflow-y-auto border-line border-t bg-sunken"
      >
        <CaseDetails
          project={project}
          view={view}
          nowMs={query.dataUpdatedAt}
          timeZone={timeZone}
          onPoint={setActive}
          onGoTo={(id) => conversation.current?.goToMark(id)}
          onRevealed={() => {
            void client.invalidateQueries({ queryKey: ["case", project, caseId] });
            void client.invalidateQueries({ queryKey: queueKey(project) });
          }}
        />
      </section>
    </>
  );
}
