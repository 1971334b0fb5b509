import { ImportWizard } from "@/components/import/import-wizard";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
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
  await orInterrupt(openProject(context, project, "import_cases"));
  const set =
    typeof wanted === "string"
      ? await orInterrupt(findNamedSet(context, { project, set: wanted }))
      : null;
  return (
    <>
      <PageHeader title="Import" />
      <PageBody className="max-w-[1080px]">
        <ImportWizard key={set?.slug ?? ""} project={project} set={set} />
      </PageBody>
    </>
  );
}
