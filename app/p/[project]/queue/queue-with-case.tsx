"use client";

import { lazy, Suspense } from "react";
import type { QueueRights } from "@/components/queue/queue-board";
import { QueueBoard } from "@/components/queue/queue-board";
import type { QueueViews } from "@/lib/contract/queue-views";

type QueueWithCaseProps = {
  project: string;
  timeZone: string;
  may: QueueRights;
  firstViews: QueueViews;
};

const CaseBeside = lazy(async () => {
  const { CaseBeside: component } = await import("@/components/cases/case-beside");
  return { default: component };
});

/** The queue with the case one is at beside it, which is loaded when it is first shown. */
export function QueueWithCase(props: QueueWithCaseProps) {
  const { project, timeZone, may } = props;
  return (
    <QueueBoard
      {...props}
      renderCase={(caseId) => (
        <Suspense fallback={null}>
          <CaseBeside
            key={caseId}
            project={project}
            caseId={caseId}
            timeZone={timeZone}
            mayReview={may.review}
          />
        </Suspense>
      )}
    />
  );
}
