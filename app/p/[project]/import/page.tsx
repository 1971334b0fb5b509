import { ImportWizard } from "@/components/import/import-wizard";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";
import { readSet } from "@/lib/services/sets/read-set";

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
    typeof wanted === "string" ? await orInterrupt(readSet(context, project, wanted)) : null;
  return (
    <>
      <PageHeader title="Import" />
      <PageBody className="max-w-[1080px]">
        <ImportWizard
          key={set?.slug ?? ""}
          project={project}
          set={set === null ? null : { slug: set.slug, name: set.name }}
        />
      </PageBody>
    </>
  );
}
