import type { Route } from "next";
import Link from "next/link";
import { publisherName } from "@/components/rubric/publisher-name";
import { Chip } from "@/components/ui/chip";
import { TimeAgo } from "@/components/ui/time-ago";
import { rubricPath } from "@/lib/client/rubric-path";
import type { Guideline } from "@/lib/contract/guideline";

type GuidelineOriginProps = {
  project: string;
  guideline: Guideline;
  inForce: number;
  nowMs: number;
  timeZone: string;
};

/** What the version shown is called, who published it and why, and whether people judge by it now. */
export function GuidelineOrigin(props: GuidelineOriginProps) {
  const { guideline, inForce, project } = props;
  const { createdAt, createdBy, note, title, version } = guideline;
  const isOld = version !== inForce;
  return (
    <header className="mb-6">
      <p className="font-semibold text-xl tracking-[-0.01em]">{title}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2 text-sm">
        <Chip tone={isOld ? "warn" : "accent"}>
          version {version} · {isOld ? "no longer in force" : "in force"}
        </Chip>
        <span>
          published by {publisherName(createdBy)}{" "}
          <TimeAgo at={createdAt} nowMs={props.nowMs} timeZone={props.timeZone} />
        </span>
        {isOld ? (
          <Link href={rubricPath(project) as Route} className="text-accent underline">
            Read version {inForce}, which is in force
          </Link>
        ) : null}
      </p>
      {note === "" ? null : (
        <p className="mt-2 max-w-[80ch] border-line-strong border-l-2 pl-3 text-ink-2 text-sm">
          {note}
        </p>
      )}
    </header>
  );
}
