import { Suspense } from "react";
import { createKeyAction, revokeKeyAction } from "@/app/p/[project]/settings/keys/actions";
import { KeyForm } from "@/components/settings/key-form";
import { KeyTable } from "@/components/settings/key-table";
import { SettingsSkeleton } from "@/components/settings/settings-skeleton";
import { Section } from "@/components/ui/section";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";
import { listProjectKeys } from "@/lib/services/people/list-project-keys";

export const metadata = { title: "API keys" };

const ABOUT =
  "A key acts in this project alone, and does what its scopes say: for services that send cases in or read releases.";

export default async function KeysPage({ params }: { params: Promise<{ project: string }> }) {
  const { project: slug } = await params;
  const context = await getContext();
  const { timeZone } = await orInterrupt(openProject(context, slug, "manage_project"));
  return (
    <Suspense
      fallback={
        <SettingsSkeleton
          title="API keys"
          description={ABOUT}
          says="Loading the keys"
          columns={["Name", "Begins with", "Scopes", "Made", "Last used"]}
          form="Make a key"
        />
      }
    >
      <Keys slug={slug} timeZone={timeZone} />
    </Suspense>
  );
}

async function Keys({ slug, timeZone }: { slug: string; timeZone: string }) {
  const context = await getContext();
  const keys = await listProjectKeys(context, slug);
  return (
    <>
      <Section title="API keys" description={ABOUT}>
        {keys.length === 0 ? (
          <p className="text-ink-2">There are none yet.</p>
        ) : (
          <KeyTable
            keys={keys.map((key) => ({
              ...key,
              createdAt: key.createdAt.toISOString(),
              lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
              revokedAt: key.revokedAt?.toISOString() ?? null,
            }))}
            nowMs={context.now.getTime()}
            timeZone={timeZone}
            revoke={revokeKeyAction.bind(null, slug)}
          />
        )}
      </Section>
      <Section title="Make a key">
        <KeyForm create={createKeyAction.bind(null, slug)} />
      </Section>
    </>
  );
}
