import { ProposalsBoard } from "@/components/proposals/proposals-board";
import { can } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";

export const metadata = { title: "Proposals" };

export default async function ProposalsPage({ params }: { params: Promise<{ project: string }> }) {
  const { project: slug } = await params;
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_proposals"));
  return (
    <ProposalsBoard
      project={slug}
      timeZone={project.timeZone}
      mayApprove={can(context.actor, project.id, "approve")}
    />
  );
}
