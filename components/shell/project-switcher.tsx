"use client";

import { ChevronsUpDown } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Menu } from "@/components/ui/menu";

export type ProjectChoice = { slug: string; name: string };

type ProjectSwitcherProps = { project: ProjectChoice; projects: readonly ProjectChoice[] };

/** Where one is, and with several projects the way to another. */
export function ProjectSwitcher({ project, projects }: ProjectSwitcherProps) {
  const router = useRouter();
  if (projects.length < 2) {
    return <p className="truncate px-2 py-1.5 text-ink-2 text-sm">{project.name}</p>;
  }
  return (
    <Menu
      label="Projects"
      triggerLabel={`Project: ${project.name}. Change project`}
      triggerClass="flex min-h-8 w-full items-center gap-2 rounded-md px-2 text-left text-ink-2 text-sm hover:bg-surface hover:text-ink"
      trigger={
        <>
          <span className="truncate">{project.name}</span>
          <ChevronsUpDown aria-hidden size={14} className="ml-auto flex-none text-ink-3" />
        </>
      }
      items={projects.map((one) => ({
        kind: "choice",
        id: one.slug,
        label: one.name,
        text: one.name,
        chosen: one.slug === project.slug,
        onSelect: () => router.push(`/p/${one.slug}` as Route),
      }))}
    />
  );
}
