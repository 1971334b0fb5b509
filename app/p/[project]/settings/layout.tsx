import type { ReactNode } from "react";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/core/access/can";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";

type Props = { params: Promise<{ project: string }>; children: ReactNode };

export default async function SettingsLayout({ params, children }: Props) {
  const { project: slug } = await params;
  const context = await getContext();
  const project = await orInterrupt(openProject(context, slug, "read_project"));
  return (
    <>
      <PageHeader title="Settings" />
      <PageBody className="flex max-w-[960px] flex-col gap-6">
        {can(context.actor, project.id, "manage_project") ? <SettingsTabs project={slug} /> : null}
        {children}
      </PageBody>
    </>
  );
}
