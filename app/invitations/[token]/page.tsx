import type { Route } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { acceptAction, joinAction } from "@/app/invitations/[token]/actions";
import { AcceptForm } from "@/components/people/accept-form";
import { JoinForm } from "@/components/people/join-form";
import { CenteredPage } from "@/components/shell/centered-page";
import { LinkButton } from "@/components/ui/link-button";
import { ROLE_MEANING } from "@/lib/core/people/role-meaning";
import { readActor } from "@/lib/server/actor";
import { createPublicContext } from "@/lib/server/public-context";
import { readInvitation } from "@/lib/services/people/read-invitation";

export const metadata = { title: "Invitation" };

const CLOSED = {
  used: "An invitation works once, and somebody has used this one.",
  revoked: "It was withdrawn.",
  expired: "Invitations work for seven days.",
  unknown: "The address may be cut off: open the link whole.",
} as const;

type Props = { params: Promise<{ token: string }> };

export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const now = new Date();
  const sent = await headers();
  const context = createPublicContext(now, sent.get("x-request-id") ?? "");
  const invitation = await readInvitation(context, token);
  if (invitation.state !== "open") {
    return (
      <CenteredPage
        title="This invitation does not work"
        description={`${CLOSED[invitation.state]} Ask whoever sent it for another.`}
      >
        <LinkButton href="/">Go to your projects</LinkButton>
      </CenteredPage>
    );
  }
  const actor = await readActor(sent, now);
  const { project, role, email } = invitation;
  const here = `/invitations/${token}`;
  return (
    <CenteredPage
      title={`Join ${project}`}
      description={`You are invited as ${role}. ${ROLE_MEANING[role]}`}
    >
      {actor?.kind === "user" ? (
        <AcceptForm token={token} name={actor.name} accept={acceptAction} />
      ) : (
        <>
          <JoinForm token={token} email={email ?? ""} join={joinAction} />
          <p className="mt-5 text-ink-2 text-sm">
            You have an account?{" "}
            <Link
              className="text-accent underline"
              href={`/sign-in?next=${encodeURIComponent(here)}` as Route}
            >
              Sign in to join with it
            </Link>
            .
          </p>
        </>
      )}
    </CenteredPage>
  );
}
