import { QueuePicker } from "@/components/review/queue-picker";
import { ReviewDesk } from "@/components/review/review-desk";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { reviewPageQuery } from "@/lib/contract/review-page";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { parseSearch } from "@/lib/server/search";
import { openProject } from "@/lib/services/open-project";
import { listQueues } from "@/lib/services/review/list-queues";

export const metadata = { title: "Review" };

type Props = {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReviewPage({ params, searchParams }: Props) {
  const { project } = await params;
  const at = parseSearch(reviewPageQuery, await searchParams);
  const context = await getContext();
  if (Object.keys(at).length === 0) {
    const queues = await orInterrupt(listQueues(context, project));
    return (
      <>
        <PageHeader title="Review" />
        <PageBody className="max-w-[760px]">
          <QueuePicker project={project} queues={queues} />
        </PageBody>
      </>
    );
  }
  // The desk asks for its cases itself: nothing is read before it is there.
  await orInterrupt(openProject(context, project, "review"));
  const { queue = null, case: caseId = null, slot: slotId = null } = at;
  return (
    <ReviewDesk
      // Another address is another desk.
      key={`${queue} ${caseId} ${slotId}`}
      project={project}
      userId={context.actor.userId}
      queue={queue === "all" ? null : queue}
      caseId={caseId}
      slotId={slotId}
    />
  );
}
