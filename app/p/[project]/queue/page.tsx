import { can } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";
import { listViews } from "@/lib/services/views/list-views";
import { QueueWithCase } from "./queue-with-case";

export const metadata = { title: "Queue" };

export default async function QueuePage({ params }: { params: Promise<{ project: string }> }) {
  const { project: slug } = await params;
  const { actor, ...context } = await getContext();
  const project = await orInterrupt(openProject({ ...context, actor }, slug, "read_queue_cases"));
  const firstViews = await listViews({ ...context, actor }, slug);
  return (
    <QueueWithCase
      project={slug}
      timeZone={project.timeZone}
      firstViews={firstViews}
      may={{
        manage: can(actor, project.id, "manage_queue"),
        review: can(actor, project.id, "review"),
        readAll: can(actor, project.id, "read_all_cases"),
        import: can(actor, project.id, "import_cases"),
      }}
    />
  );
}
