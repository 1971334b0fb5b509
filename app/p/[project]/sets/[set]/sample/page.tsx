import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Suspense } from "react";
import { BesideSkeleton } from "@/components/conversation/beside-skeleton";
import { VisibleText } from "@/components/conversation/visible-text";
import { SampleView } from "@/components/sets/sample-view";
import type { SampleQuery } from "@/lib/contract/sets";
import { sampleQuery } from "@/lib/contract/sets";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { renderSample } from "@/lib/server/render-sample";
import { openProject } from "@/lib/services/open-project";
import { findNamedSet } from "@/lib/services/sets/find-named-set";
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
  const named = await orInterrupt(findNamedSet(context, at));
  const set = `/p/${at.project}/sets/${at.set}`;
  const before = (
    <Link
      href={(release === undefined ? set : `${set}/releases/${release}`) as Route}
      aria-label={release === undefined ? named.name : `Release ${release}`}
      className="text-ink-3"
    >
      <ArrowLeft aria-hidden size={16} />
    </Link>
  );
  return (
    <Suspense
      key={`${key} ${release}`}
      fallback={
        <BesideSkeleton
          before={before}
          title={<VisibleText text={key} className="font-mono text-sm" />}
          says="Loading the sample"
        />
      }
    >
      <Whole at={at} query={query.data} timeZone={project.timeZone} before={before} />
    </Suspense>
  );
}

type WholeProps = {
  at: { project: string; set: string };
  query: SampleQuery;
  timeZone: string;
  before: ReactNode;
};

async function Whole({ at, query, timeZone, before }: WholeProps) {
  const sample = renderSample(await orInterrupt(readSample(await getContext(), at, query)));
  return <SampleView project={at.project} sample={sample} timeZone={timeZone} before={before} />;
}
