import { changeSettingsAction } from "@/app/p/[project]/settings/actions";
import { OwnRole } from "@/components/settings/own-role";
import { ProjectForm } from "@/components/settings/project-form";
import { can } from "@/lib/core/access/can";
import { timeZones } from "@/lib/core/projects/time-zone";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";

export const metadata = { title: "Settings" };

export default async function SettingsPage({ params }: { params: Promise<{ project: string }> }) {
  const { project: slug } = await params;
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_project"));
  if (!can(context.actor, project.id, "manage_project")) {
    const membership = context.actor.memberships.find((one) => one.projectId === project.id);
    return (
      <OwnRole
        project={project.name}
        timeZone={project.timeZone}
        role={membership?.role ?? "viewer"}
      />
    );
  }
  const { name, timeZone, randomAuditRate, randomAuditShare } = project;
  return (
    <ProjectForm
      settings={{ name, timeZone, randomAuditRate, randomAuditShare }}
      zones={timeZones()}
      change={changeSettingsAction.bind(null, slug)}
    />
  );
}
