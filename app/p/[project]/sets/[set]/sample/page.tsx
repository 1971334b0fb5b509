import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { SampleView } from "@/components/sets/sample-view";
import { sampleQuery } from "@/lib/contract/sets";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { renderSample } from "@/lib/server/render-sample";
import { openProject } from "@/lib/services/open-project";
import { readSample } from "@/lib/services/sets/read-sample";

export const metadata = { title: "Sample" };

type Props = {
  params: Promise<{ project: string; set: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OneSamplePage({ params, searchParams }: Props) {
  const at = await params;
  const context = await getContext();
  const project = await orInterrupt(openProject(context, at.project, "read_sets"));
  const query = sampleQuery.safeParse(await searchParams);
  if (!query.success) notFound();
  const { key, release } = query.data;
  const sample = renderSample(await orInterrupt(readSample(context, at, query.data)));
  const set = `/p/${at.project}/sets/${at.set}`;
  return (
    <SampleView
      key={`${key} ${release}`}
      project={at.project}
      sample={sample}
      timeZone={project.timeZone}
      before={
        <Link
          href={(release === undefined ? set : `${set}/releases/${release}`) as Route}
          aria-label={release === undefined ? sample.set.name : `Release ${release}`}
          className="text-ink-3"
        >
          <ArrowLeft aria-hidden size={16} />
        </Link>
      }
    />
  );
}
