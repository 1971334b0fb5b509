"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import { TabLinks } from "@/components/ui/tab-links";

/** The parts of a project's settings. */
export function SettingsTabs({ project }: { project: string }) {
  const pathname = usePathname();
  const base = `/p/${project}/settings`;
  const tabs = [
    { path: base, label: "Project" },
    { path: `${base}/members`, label: "Members" },
    { path: `${base}/keys`, label: "API keys" },
  ];
  return (
    <TabLinks
      label="Settings"
      links={tabs.map(({ path, label }) => ({
        href: path as Route,
        label,
        current: pathname === path,
      }))}
    />
  );
}
