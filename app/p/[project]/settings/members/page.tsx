import { Suspense } from "react";
import {
  changeRoleAction,
  inviteAction,
  removeMemberAction,
  revokeInvitationAction,
} from "@/app/p/[project]/settings/members/actions";
import { InvitationTable } from "@/components/settings/invitation-table";
import { InviteForm } from "@/components/settings/invite-form";
import { MemberTable } from "@/components/settings/member-table";
import { SettingsSkeleton } from "@/components/settings/settings-skeleton";
import { Section } from "@/components/ui/section";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { openProject } from "@/lib/services/open-project";
import { listProjectInvitations } from "@/lib/services/people/list-project-invitations";
import { listProjectMembers } from "@/lib/services/people/list-project-members";

export const metadata = { title: "Members" };

export default async function MembersPage({ params }: { params: Promise<{ project: string }> }) {
  const { project: slug } = await params;
  const context = await getContext();
  const { timeZone } = await orInterrupt(openProject(context, slug, "manage_project"));
  return (
    <Suspense
      fallback={
        <SettingsSkeleton
          title="Members"
          says="Loading the members"
          columns={["Person", "Role", "Since"]}
          form="Invite someone"
        />
      }
    >
      <Members slug={slug} timeZone={timeZone} />
    </Suspense>
  );
}

async function Members({ slug, timeZone }: { slug: string; timeZone: string }) {
  const context = await getContext();
  const [members, invitations] = await Promise.all([
    listProjectMembers(context, slug),
    listProjectInvitations(context, slug),
  ]);
  const clock = { nowMs: context.now.getTime(), timeZone };
  return (
    <>
      <Section title="Members">
        <MemberTable
          {...clock}
          members={members.map(({ joinedAt, ...member }) => ({
            ...member,
            joinedAt: joinedAt.toISOString(),
          }))}
          ownId={context.actor.userId}
          changeRole={changeRoleAction.bind(null, slug)}
          remove={removeMemberAction.bind(null, slug)}
        />
      </Section>
      <Section title="Invite someone" description="There is no other way in.">
        <InviteForm invite={inviteAction.bind(null, slug)} />
      </Section>
      {invitations.length === 0 ? null : (
        <Section title="Invitations">
          <InvitationTable
            {...clock}
            invitations={invitations.map(({ createdAt, expiresAt, ...invitation }) => ({
              ...invitation,
              createdAt: createdAt.toISOString(),
              expiresAt: expiresAt.toISOString(),
            }))}
            revoke={revokeInvitationAction.bind(null, slug)}
          />
        </Section>
      )}
    </>
  );
}
