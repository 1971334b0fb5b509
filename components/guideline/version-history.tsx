import type { Route } from "next";
import Link from "next/link";
import { publisherName } from "@/components/rubric/publisher-name";
import { Chip } from "@/components/ui/chip";
import { formatCount } from "@/components/ui/format-count";
import { TimeAgo } from "@/components/ui/time-ago";
import { rubricPath } from "@/lib/client/rubric-path";
import type { GuidelineVersionLine } from "@/lib/contract/guideline";

type VersionHistoryProps = {
  project: string;
  versions: readonly GuidelineVersionLine[];
  inForce: number;
  nowMs: number;
  timeZone: string;
};

const LINK = "text-accent underline underline-offset-2";

/** Every version as a line of history, newest first, with the labels made by it and what it changed. */
export function VersionHistory({ project, versions, inForce, ...clock }: VersionHistoryProps) {
  return (
    <ol className="relative ml-1.5 border-line-strong border-l">
      {versions.map(({ createdAt, createdBy, labels, note, version }) => (
        <li key={version} className="relative pb-5 pl-5 last:pb-0">
          <span
            aria-hidden
            className="absolute top-[5px] -left-[5px] size-[9px] rounded-full border-2 border-accent bg-ground"
          />
          <p className="flex flex-wrap items-center gap-2">
            <Link
              href={rubricPath(project, { version }) as Route}
              className="font-semibold hover:underline"
            >
              Version {version}
            </Link>
            {version === inForce ? <Chip tone="accent">in force</Chip> : null}
          </p>
          <p className="text-ink-2 text-sm">
            {formatCount(labels)} {labels === 1 ? "label" : "labels"} made by it ·{" "}
            <TimeAgo at={createdAt} {...clock} /> · {publisherName(createdBy)}
          </p>
          {note === "" ? null : <p className="mt-0.5 max-w-[72ch] text-sm">{note}</p>}
          {version === 1 ? null : (
            <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm">
              <Link
                href={rubricPath(project, { version, compare: version - 1 }) as Route}
                className={LINK}
              >
                What version {version} changed
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
