import { ImportWizard } from "@/components/import/import-wizard";
import { PageBody } from "@/components/shell/page-body";
import { WithQueries } from "@/components/shell/with-queries";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";
import { findNamedSet } from "@/lib/services/sets/find-named-set";

export const metadata = { title: "Import" };

type Props = {
  params: Promise<{ project: string }>;
  searchParams: Promise<{ set?: string | string[] }>;
};

export default async function ImportPage({ params, searchParams }: Props) {
  const { project } = await params;
  const { set: wanted } = await searchParams;
  const context = await getContext();
  const opened = await orInterrupt(openProject(context, project, "import_cases"));
  const set =
    typeof wanted === "string"
      ? await orInterrupt(findNamedSet(context, { project, set: wanted }))
      : null;
  return (
    <>
      <PageHeader title="Import" />
      <PageBody className="max-w-[1560px]">
        <WithQueries>
          <ImportWizard
            key={set?.slug ?? ""}
            project={project}
            set={set}
            mayAudit={can(context.actor, opened.id, "read_audit")}
          />
        </WithQueries>
      </PageBody>
    </>
  );
}
