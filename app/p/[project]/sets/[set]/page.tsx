import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { AddSamples } from "@/components/sets/add-samples";
import { CoverageGrid } from "@/components/sets/coverage-grid";
import { PublishRelease } from "@/components/sets/publish-release";
import { ReleaseHistory } from "@/components/sets/release-history";
import { SampleList } from "@/components/sets/sample-list";
import { ScorerAgreement } from "@/components/sets/scorer-agreement";
import { AgreementSkeleton, SetSkeleton } from "@/components/sets/set-skeleton";
import { PageBody } from "@/components/shell/page-body";
import { Chip } from "@/components/ui/chip";
import { formatCount } from "@/components/ui/format-count";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { readEvaluation } from "@/lib/services/evaluation/read-evaluation";
import { openProject } from "@/lib/services/open-project";
import { findNamedSet } from "@/lib/services/sets/find-named-set";
import { readSet } from "@/lib/services/sets/read-set";
import { publish } from "./actions";

type Props = { params: Promise<{ project: string; set: string }> };

export default async function SetPage({ params }: Props) {
  const at = await params;
  const context = await getContext();
  const project = await orInterrupt(openProject(context, at.project, "read_sets"));
  const { name } = await orInterrupt(findNamedSet(context, at));
  const may = {
    import: can(context.actor, project.id, "import_cases"),
    approve: can(context.actor, project.id, "approve"),
  };
  const compares = can(context.actor, project.id, "read_audit");
  return (
    <Suspense
      fallback={
        <>
          <PageHeader title={name} before={<AllSets project={at.project} />} />
          <PageBody>
            <SetSkeleton compares={compares} />
          </PageBody>
        </>
      }
    >
      <Whole at={at} timeZone={project.timeZone} may={may} compares={compares} />
    </Suspense>
  );
}

function AllSets({ project }: { project: string }) {
  return (
    <Link href={`/p/${project}/sets` as Route} aria-label="All sets" className="text-ink-3">
      <ArrowLeft aria-hidden size={16} />
    </Link>
  );
}

type Address = { project: string; set: string };
type WholeProps = {
  at: Address;
  timeZone: string;
  may: { import: boolean; approve: boolean };
  /** Whether the reader may learn how the scorers do. */
  compares: boolean;
};

async function Whole({ at, timeZone, may, compares }: WholeProps) {
  const set = await orInterrupt(readSet(await getContext(), at.project, at.set));
  const nowMs = (await getContext()).now.getTime();
  return (
    <>
      <PageHeader
        title={set.name}
        before={<AllSets project={at.project} />}
        actions={
          <>
            <LinkButton href={`/p/${at.project}/proposals?set=${set.slug}` as Route}>
              Proposals{set.openProposals > 0 ? ` · ${set.openProposals}` : ""}
            </LinkButton>
            {may.import ? (
              <AddSamples project={at.project} set={set.slug} setName={set.name} />
            ) : null}
            {may.approve ? (
              <PublishRelease
                number={(set.release?.number ?? 0) + 1}
                changes={set.unreleased}
                publish={publish.bind(null, at)}
              />
            ) : null}
          </>
        }
      >
        {set.unreleased > 0 ? <Chip tone="accent">{set.unreleased} to release</Chip> : null}
      </PageHeader>
      <PageBody>
        <p className="max-w-[72ch] text-ink-2">{set.description}</p>
        <div className="mt-6 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_300px]">
          <div className="min-w-0">
            <h2 className="mb-2 font-semibold text-sm">What it covers</h2>
            <CoverageGrid cells={set.coverage} />
            {compares ? (
              <>
                <h2 id="scorers" className="mt-8 mb-1 scroll-mt-16 font-semibold text-sm">
                  How the scorers agree with it
                </h2>
                <Suspense fallback={<AgreementSkeleton />}>
                  <Agreement {...at} />
                </Suspense>
              </>
            ) : null}
            <h2 className="mt-8 mb-2 font-semibold text-sm">
              Working version · {formatCount(set.samples)} samples
            </h2>
            <SampleList
              key={`${set.samples} ${set.unreleased} ${set.release?.number}`}
              project={at.project}
              set={set.slug}
              release={null}
              first={set.working}
              label={`Samples of ${set.name}`}
            />
          </div>
          <aside aria-label="Releases">
            <h2 className="mb-3 font-semibold text-sm">Releases</h2>
            <ReleaseHistory
              project={at.project}
              set={set.slug}
              releases={set.releases}
              nowMs={nowMs}
              timeZone={timeZone}
            />
          </aside>
        </div>
      </PageBody>
    </>
  );
}

async function Agreement({ project, set }: Address) {
  const { sets } = await readEvaluation(await getContext(), project, set);
  const [evaluation] = sets;
  return evaluation === undefined ? null : <ScorerAgreement {...evaluation} />;
}
