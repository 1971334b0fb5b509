import { CompareForm } from "@/components/guideline/compare-form";
import { VersionHistory } from "@/components/guideline/version-history";
import { getContext } from "@/lib/server/context";
import { listGuidelineVersions } from "@/lib/services/guideline/list-guideline-versions";

type VersionsProps = { project: string; inForce: number; nowMs: number; timeZone: string };

/** The versions of the guideline with the labels made by each, counted while the rest is there. */
export async function Versions(props: VersionsProps) {
  const versions = await listGuidelineVersions(await getContext(), props.project);
  return (
    <section aria-labelledby="versions" className="mb-10">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3 border-line border-b pb-1.5">
        <h2 id="versions" className="scroll-mt-20 font-semibold text-xl tracking-[-0.01em]">
          Versions
        </h2>
        {versions.length < 2 ? null : (
          <CompareForm
            versions={versions.map(({ version }) => version)}
            before={props.inForce - 1}
            after={props.inForce}
          />
        )}
      </div>
      <VersionHistory {...props} versions={versions} />
    </section>
  );
}
