import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache, Suspense } from "react";
import { Changelog } from "@/components/sets/changelog";
import { SampleList } from "@/components/sets/sample-list";
import { ReleaseSkeleton } from "@/components/sets/set-skeleton";
import { PageBody } from "@/components/shell/page-body";
import { buttonClass } from "@/components/ui/button-class";
import { Chip } from "@/components/ui/chip";
import { formatCount } from "@/components/ui/format-count";
import { PageHeader } from "@/components/ui/page-header";
import { TimeAgo } from "@/components/ui/time-ago";
import { samplePath } from "@/lib/client/sample-path";
import { can } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";
import { findNamedRelease } from "@/lib/services/sets/find-named-release";
import { listSamples } from "@/lib/services/sets/list-samples";
import { readRelease } from "@/lib/services/sets/read-release";

type Props = { params: Promise<{ project: string; set: string; number: string }> };

export default async function ReleasePage({ params }: Props) {
  const at = await params;
  const number = Number(at.number);
  if (!Number.isSafeInteger(number)) notFound();
  const context = await getContext();
  const project = await orInterrupt(openProject(context, at.project, "read_sets"));
  const set = await orInterrupt(findNamedRelease(context, { ...at, number }));
  const file = `/api/v1/projects/${at.project}/sets/${at.set}/releases/${number}`;
  return (
    <>
      <PageHeader
        title={`${set.name} · release ${number}`}
        before={
          <Link
            href={`/p/${at.project}/sets/${at.set}` as Route}
            aria-label={set.name}
            className="text-ink-3"
          >
            <ArrowLeft aria-hidden size={16} />
          </Link>
        }
        actions={
          can(context.actor, project.id, "export_release") ? (
            <>
              <a href={`${file}?format=jsonl`} download className={buttonClass()}>
                JSON Lines
              </a>
              <a href={`${file}?format=csv`} download className={buttonClass()}>
                CSV
              </a>
            </>
          ) : null
        }
      >
        <Suspense fallback={<Chip>checking its hash</Chip>}>
          <Verified at={at} number={number} />
        </Suspense>
      </PageHeader>
      <PageBody>
        <Suspense fallback={<ReleaseSkeleton />}>
          <Whole at={at} number={number} timeZone={project.timeZone} />
        </Suspense>
      </PageBody>
    </>
  );
}

type Address = { project: string; set: string };

/** Read once, for the page and for whether its hash holds. */
const releaseOf = cache(async (project: string, set: string, number: number) =>
  orInterrupt(readRelease(await getContext(), { project, set, number })),
);

async function Verified({ at, number }: { at: Address; number: number }) {
  const { verified } = await releaseOf(at.project, at.set, number);
  return (
    <Chip tone={verified ? "pass" : "fail"}>
      {verified ? "✓ hash verified" : "✕ does not match its hash"}
    </Chip>
  );
}

async function Whole({ at, number, timeZone }: { at: Address; number: number; timeZone: string }) {
  const context = await getContext();
  const nowMs = context.now.getTime();
  const [view, samples] = await Promise.all([
    releaseOf(at.project, at.set, number),
    orInterrupt(listSamples(context, at, { release: number })),
  ]);
  return (
    <>
      <p className="text-ink-2">
        {formatCount(view.release.samples)} samples, released by {view.release.createdBy}{" "}
        <TimeAgo at={view.release.createdAt} nowMs={nowMs} timeZone={timeZone} />.{" "}
        {view.release.notes}
      </p>
      <p className="mt-1 break-all font-mono text-ink-3 text-xs">SHA-256 {view.release.hash}</p>
      <h2 className="mt-7 mb-2 font-semibold text-sm">Changelog</h2>
      <Changelog
        entries={view.release.changelog}
        pathOf={(key) => samplePath({ ...at, key, release: number })}
      />
      <h2 className="mt-8 mb-2 font-semibold text-sm">Samples</h2>
      <SampleList
        project={at.project}
        set={at.set}
        release={number}
        first={samples}
        label={`Samples of release ${number}`}
      />
    </>
  );
}
