"use client";

import { ChevronsUpDown } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Chip } from "@/components/ui/chip";
import { Menu } from "@/components/ui/menu";

/** `isDemo`: made up by the product, and marked as such wherever it is named. */
export type ProjectChoice = { slug: string; name: string; isDemo: boolean };

type ProjectSwitcherProps = { project: ProjectChoice; projects: readonly ProjectChoice[] };

/** Where one is, and with several projects the way to another. */
export function ProjectSwitcher({ project, projects }: ProjectSwitcherProps) {
  const router = useRouter();
  if (projects.length < 2) {
    return (
      <p className="px-2 py-1.5 text-ink-2 text-sm">
        <ProjectLabel {...project} />
      </p>
    );
  }
  return (
    <Menu
      label="Projects"
      triggerLabel={`Project: ${project.name}. Change project`}
      triggerClass="flex min-h-8 w-full items-center gap-2 rounded-md px-2 text-left text-ink-2 text-sm hover:bg-surface hover:text-ink"
      trigger={
        <>
          <ProjectLabel {...project} />
          <ChevronsUpDown aria-hidden size={14} className="ml-auto flex-none text-ink-3" />
        </>
      }
      items={projects.map((one) => ({
        kind: "choice",
        id: one.slug,
        label: <ProjectLabel {...one} />,
        text: one.name,
        chosen: one.slug === project.slug,
        onSelect: () => router.push(`/p/${one.slug}` as Route),
      }))}
    />
  );
}

function ProjectLabel({ isDemo, name }: Omit<ProjectChoice, "slug">) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span className="truncate">{name}</span>
      {isDemo ? <Chip className="flex-none">Demo</Chip> : null}
    </span>
  );
}
