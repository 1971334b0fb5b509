import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Changelog } from "@/components/sets/changelog";
import { SampleTable } from "@/components/sets/sample-table";
import { PageBody } from "@/components/shell/page-body";
import { buttonClass } from "@/components/ui/button-class";
import { Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { TimeAgo } from "@/components/ui/time-ago";
import { can } from "@/lib/core/access/can";
import type { ReleasedSample } from "@/lib/core/evalset/sample";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";
import { readRelease } from "@/lib/services/sets/read-release";

type Props = { params: Promise<{ project: string; set: string; number: string }> };

const PREVIEW_LENGTH = 160;

function toRow({ conversation, key, label, split, category }: ReleasedSample) {
  const asked = conversation?.messages.find((message) => message.role === "user")?.content;
  const preview = conversation === null ? "(erased)" : (asked ?? "").slice(0, PREVIEW_LENGTH);
  return { ...label, key, split, category, preview };
}

export default async function ReleasePage({ params }: Props) {
  const at = await params;
  const number = Number(at.number);
  if (!Number.isSafeInteger(number)) notFound();
  const context = await getContext();
  const project = await orInterrupt(openProject(context, at.project, "read_sets"));
  const view = await orInterrupt(readRelease(context, { ...at, number }));
  const file = `/api/v1/projects/${at.project}/sets/${at.set}/releases/${number}`;
  return (
    <>
      <PageHeader
        title={`${view.set.name} · release ${number}`}
        before={
          <Link
            href={`/p/${at.project}/sets/${at.set}` as Route}
            aria-label={view.set.name}
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
        <Chip tone={view.verified ? "pass" : "fail"}>
          {view.verified ? "✓ hash verified" : "✕ does not match its hash"}
        </Chip>
      </PageHeader>
      <PageBody>
        <p className="text-ink-2">
          {view.samples.length} samples, released by {view.release.createdBy}{" "}
          <TimeAgo
            at={view.release.createdAt}
            nowMs={context.now.getTime()}
            timeZone={project.timeZone}
          />
          . {view.release.notes}
        </p>
        <p className="mt-1 break-all font-mono text-ink-3 text-xs">SHA-256 {view.release.hash}</p>
        <h2 className="mt-7 mb-2 font-semibold text-sm">Changelog</h2>
        <Changelog entries={view.release.changelog} />
        <h2 className="mt-8 mb-2 font-semibold text-sm">Samples</h2>
        <SampleTable label={`Samples of release ${number}`} rows={view.samples.map(toRow)} />
      </PageBody>
    </>
  );
}
