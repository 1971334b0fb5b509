import { headers } from "next/headers";
import { setUpAction } from "@/app/set-up/actions";
import { SetUpForm } from "@/components/people/set-up-form";
import { CenteredPage } from "@/components/shell/centered-page";
import { LinkButton } from "@/components/ui/link-button";
import { timeZones } from "@/lib/core/projects/time-zone";
import { createPublicContext } from "@/lib/server/public-context";
import { readSetupLink } from "@/lib/services/people/read-setup-link";

export const metadata = { title: "Set up" };

const CLOSED = {
  used: {
    title: "Plumbline is set up",
    text: "This link has done its work. Sign in with the account it made, or ask an administrator for an invitation.",
  },
  expired: {
    title: "This link has expired",
    text: "Set-up links work for 24 hours. Start Plumbline again (npm start): it prints a new one.",
  },
  unknown: {
    title: "This link does not work",
    text: "Each start of Plumbline prints a new link, which replaces the one before. Use the last one printed, whole.",
  },
} as const;

type Props = { searchParams: Promise<{ token?: string | string[] }> };

export default async function SetUpPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const requestId = (await headers()).get("x-request-id") ?? "";
  const text = typeof token === "string" ? token : "";
  const state = await readSetupLink(createPublicContext(new Date(), requestId), text);
  if (state === "open") {
    return (
      <CenteredPage
        title="Set up Plumbline"
        description="You will administer this instance. Others come in by invitation."
      >
        <SetUpForm token={text} zones={timeZones()} setUp={setUpAction} />
      </CenteredPage>
    );
  }
  const closed = state === "revoked" ? CLOSED.unknown : CLOSED[state];
  return (
    <CenteredPage title={closed.title} description={closed.text}>
      {state === "used" ? <LinkButton href="/sign-in">Sign in</LinkButton> : null}
    </CenteredPage>
  );
}
