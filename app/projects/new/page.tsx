import { forbidden } from "next/navigation";
import { createProjectAction } from "@/app/projects/new/actions";
import { NewProjectForm } from "@/components/people/new-project-form";
import { PlainFrame } from "@/components/shell/plain-frame";
import { timeZones } from "@/lib/core/projects/time-zone";
import { getContext } from "@/lib/server/context";

export const metadata = { title: "New project" };

export default async function NewProjectPage() {
  const context = await getContext();
  // The service refuses too; this only spares the person the form.
  if (!context.actor.isInstanceAdmin) forbidden();
  return (
    <PlainFrame
      title="New project"
      description="It begins with the four evaluation sets, the guideline and the default policy, and with you as its administrator."
    >
      <NewProjectForm zones={timeZones()} create={createProjectAction} />
    </PlainFrame>
  );
}
