import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { signInAction } from "@/app/sign-in/actions";
import { SignInForm } from "@/components/people/sign-in-form";
import { CenteredPage } from "@/components/shell/centered-page";
import { Notice } from "@/components/ui/notice";
import { safePath } from "@/lib/core/people/safe-path";
import { readActor } from "@/lib/server/actor";
import { misplacedAddress } from "@/lib/server/misplaced-address";

export const metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next } = await searchParams;
  const target = safePath(typeof next === "string" ? next : null);
  const sent = await headers();
  if ((await readActor(sent, new Date())) !== null) redirect(target as Route);
  const rightAddress = misplacedAddress(sent.get("host"));
  return (
    <CenteredPage title="Sign in">
      {rightAddress === null ? null : (
        <Notice tone="warn" className="mb-4">
          Browsers keep the sign-in only at the address Plumbline is set to. Open{" "}
          <a className="text-accent underline" href={`${rightAddress}/sign-in`}>
            {rightAddress}
          </a>
          .
        </Notice>
      )}
      <SignInForm signIn={signInAction} next={target} />
      <p className="mt-5 text-ink-3 text-xs">
        No account? An administrator of a project lets people in by a link.
      </p>
    </CenteredPage>
  );
}
