import type { ReactNode } from "react";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { loadProjectFrame } from "@/lib/services/projects/load-project-frame";

type Props = { params: Promise<{ project: string }>; children: ReactNode };

export default async function ProjectLayout({ params, children }: Props) {
  const { project: slug } = await params;
  const ctx = await getContext();
  const frame = await orInterrupt(loadProjectFrame(ctx, slug));
  return <div data-project={frame.project.slug}>{children}</div>;
}
