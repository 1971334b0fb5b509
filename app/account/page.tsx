import { cookies, headers } from "next/headers";
import { changePasswordAction, endOthersAction, leaveAction } from "@/app/account/actions";
import { storeTheme } from "@/app/account/theme-action";
import { ChangePasswordForm } from "@/components/people/change-password-form";
import { EndOthersForm } from "@/components/people/end-others-form";
import { OwnProjects } from "@/components/people/own-projects";
import { SessionTable } from "@/components/people/session-table";
import { ThemeChoice } from "@/components/people/theme-choice";
import { PlainFrame } from "@/components/shell/plain-frame";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { readTheme, THEME_COOKIE } from "@/lib/core/appearance/theme";
import { sessionLine } from "@/lib/core/people/session-line";
import { getContext } from "@/lib/server/context";
import { readSession } from "@/lib/server/session";
import { listOwnSessions } from "@/lib/services/people/list-own-sessions";
import { readOwnAccount } from "@/lib/services/people/read-own-account";
import { listOwnProjects } from "@/lib/services/projects/list-own-projects";

export const metadata = { title: "Account" };

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function AccountPage({ searchParams }: Props) {
  const context = await getContext();
  const [{ done }, jar, session] = await Promise.all([
    searchParams,
    cookies(),
    headers().then(readSession),
  ]);
  const [account, sessions, projects] = await Promise.all([
    readOwnAccount(context),
    listOwnSessions(context),
    listOwnProjects(context),
  ]);
  const memberships = projects.flatMap(({ slug, name, role }) =>
    role === null ? [] : [{ slug, name, role }],
  );
  return (
    <PlainFrame title={account.name} description={account.email}>
      {done === "password" ? (
        <Notice tone="pass" title="Your password is changed.">
          Every other session has ended.
        </Notice>
      ) : null}
      <Section title="Theme" description="Kept in this browser.">
        <ThemeChoice initial={readTheme(jar.get(THEME_COOKIE)?.value)} store={storeTheme} />
      </Section>
      <Section title="Projects">
        <OwnProjects projects={memberships} leave={leaveAction} />
      </Section>
      <Section title="Where you are signed in" description="A session ends after seven days.">
        <SessionTable
          lines={sessions.map((row) => sessionLine(row, session?.id))}
          nowMs={context.now.getTime()}
        />
        <EndOthersForm end={endOthersAction} />
      </Section>
      <Section title="Password" description="A change signs you out everywhere else.">
        <ChangePasswordForm change={changePasswordAction} />
      </Section>
      {context.actor.isInstanceAdmin ? (
        <Section
          title="This instance"
          description="You administer it: its accounts and its projects."
        >
          <div className="flex gap-2">
            <LinkButton href="/account/people">Accounts</LinkButton>
            <LinkButton href="/account/log">Log</LinkButton>
            <LinkButton href="/projects/new">New project</LinkButton>
          </div>
        </Section>
      ) : null}
    </PlainFrame>
  );
}
