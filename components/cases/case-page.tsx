"use client";

import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { AddToSet } from "@/components/cases/add-to-set";
import { CaseConversation } from "@/components/cases/case-conversation";
import { CaseDetails } from "@/components/cases/case-details";
import { STATUS_WORDS } from "@/components/cases/status-sentences";
import type { ConversationHandle } from "@/components/conversation/conversation";
import { VisibleText } from "@/components/conversation/visible-text";
import { Chip } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import type { CaseView } from "@/lib/contract/queue";

type CasePageProps = {
  project: string;
  view: CaseView;
  nowMs: number;
  timeZone: string;
  sets: readonly { slug: string; name: string }[];
  may: { review: boolean; propose: boolean };
  /** What else can be done with it. */
  actions?: ReactNode;
  before: ReactNode;
};

/** One case, whole: the conversation, all that is known about it, and what can be done with it. */
export function CasePage(props: CasePageProps) {
  const { project, view, may } = props;
  const { row } = view;
  const router = useRouter();
  const conversation = useRef<ConversationHandle>(null);
  const [active, setActive] = useState<string | null>(null);
  const addable =
    may.propose &&
    row.status === "resolved" &&
    view.proposal === null &&
    view.labels.some(({ stands }) => stands);
  return (
    <div className="flex h-full flex-col">
      <PageHeader
        before={props.before}
        title={<VisibleText text={row.externalId} className="font-mono text-sm" />}
        actions={
          <>
            {props.actions}
            {addable ? (
              <AddToSet
                project={project}
                caseId={row.id}
                sets={props.sets}
                onProposed={() => router.refresh()}
              />
            ) : null}
            {may.review && row.status === "waiting" ? (
              <LinkButton
                href={`/p/${project}/review?case=${row.id}` as Route}
                prefetch={false}
                variant="primary"
              >
                Review
              </LinkButton>
            ) : null}
          </>
        }
      >
        <Chip tone={row.status === "waiting" ? "accent" : "neutral"}>
          {STATUS_WORDS[row.status]}
        </Chip>
        {row.blind ? <Chip>blind</Chip> : null}
      </PageHeader>
      <div className="grid min-h-0 flex-1 auto-rows-max grid-cols-1 max-lg:overflow-y-auto lg:auto-rows-fr lg:grid-cols-[minmax(0,1fr)_minmax(380px,440px)]">
        <CaseConversation
          view={view}
          active={active}
          handle={conversation}
          className="max-lg:overflow-visible max-lg:pb-6 lg:min-h-0"
        />
        <section
          aria-label="About the case"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
          tabIndex={0}
          className="border-line bg-sunken max-lg:border-t lg:min-h-0 lg:overflow-y-auto lg:border-l"
        >
          <CaseDetails
            project={project}
            view={view}
            nowMs={props.nowMs}
            timeZone={props.timeZone}
            proposal={<Proposed project={project} proposal={view.proposal} />}
            onPoint={setActive}
            onGoTo={(id) => conversation.current?.goToMark(id)}
            onRevealed={() => router.refresh()}
          />
        </section>
      </div>
    </div>
  );
}

const PROPOSED: Readonly<Record<string, string>> = {
  open: "Its label is proposed for an evaluation set.",
  approved: "Its label was approved and goes into the next release.",
  declined: "Its label was proposed for a set and declined.",
  released: "Its label stands in a release.",
};

function Proposed({ project, proposal }: { project: string; proposal: CaseView["proposal"] }) {
  if (proposal === null) return null;
  const href = `/p/${project}/proposals?state=${proposal.state}&proposal=${proposal.id}` as Route;
  return (
    <p className="mt-2 text-ink-2">
      {PROPOSED[proposal.state]}{" "}
      {proposal.readable ? (
        <Link href={href} className="text-accent underline">
          See the proposal
        </Link>
      ) : null}
    </p>
  );
}
