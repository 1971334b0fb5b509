import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { storeTheme } from "@/app/account/theme-action";
import { ProjectFrame } from "@/components/shell/project-frame";
import { projectNav } from "@/components/shell/project-nav";
import { readTheme, THEME_COOKIE } from "@/lib/core/appearance/theme";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { readOwnAccount } from "@/lib/services/people/read-own-account";
import { listOwnProjects } from "@/lib/services/projects/list-own-projects";
import { loadProjectFrame } from "@/lib/services/projects/load-project-frame";

type Props = { params: Promise<{ project: string }>; children: ReactNode };

export default async function ProjectLayout({ params, children }: Props) {
  const { project: slug } = await params;
  const context = await getContext();
  const frame = await orInterrupt(loadProjectFrame(context, slug));
  const [account, projects, jar] = await Promise.all([
    readOwnAccount(context),
    listOwnProjects(context),
    cookies(),
  ]);
  return (
    <ProjectFrame
      project={{ slug, name: frame.project.name, isDemo: frame.project.isDemo }}
      projects={projects.map(({ isDemo, name, slug: one }) => ({ isDemo, name, slug: one }))}
      sections={projectNav({ slug, operations: frame.operations })}
      person={{ userId: context.actor.userId, ...account }}
      theme={readTheme(jar.get(THEME_COOKIE)?.value)}
      storeTheme={storeTheme}
    >
      {children}
    </ProjectFrame>
  );
}
