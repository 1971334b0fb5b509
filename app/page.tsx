import type { Route } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Chip } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { getContext } from "@/lib/server/context";
import { listOwnProjects } from "@/lib/services/projects/list-own-projects";

export const metadata = { title: "Projects" };

export default async function ProjectsPage() {
  const context = await getContext();
  const projects = await listOwnProjects(context);
  const [only, ...others] = projects;
  if (only !== undefined && others.length === 0) redirect(`/p/${only.slug}` as Route);
  return (
    <PlainFrame
      title="Projects"
      description={only === undefined ? "You are in no project: ask for an invitation." : undefined}
    >
      <ul className="border-line border-y">
        {projects.map((project) => (
          <li key={project.id} className="border-line not-first:border-t">
            <Link
              href={`/p/${project.slug}` as Route}
              className="flex min-h-11 items-center gap-3 px-2 hover:bg-sunken"
            >
              <span className="font-medium">{project.name}</span>
              {project.isDemo ? <Chip>Demo</Chip> : null}
              <span className="text-ink-3 text-sm">{project.slug}</span>
              <span className="ml-auto text-ink-2 text-sm">{project.role ?? "not a member"}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="flex gap-2">
        {context.actor.isInstanceAdmin ? (
          <LinkButton href="/projects/new">New project</LinkButton>
        ) : null}
        <LinkButton variant="quiet" href="/account">
          Your account
        </LinkButton>
      </div>
    </PlainFrame>
  );
}
