"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import type { ActionState } from "@/lib/contract/action-state";
import { acceptSchema, joinSchema } from "@/lib/contract/people";
import { runAction } from "@/lib/server/action";
import { hashNewPassword } from "@/lib/server/hash-new-password";
import { parseForm } from "@/lib/server/parse-form";
import { runPublicAction } from "@/lib/server/public-action";
import { requireOpenLink } from "@/lib/server/require-open-link";
import { setCookies } from "@/lib/server/set-cookies";
import { signIn } from "@/lib/server/sign-in";
import { acceptInvitation } from "@/lib/services/people/accept-invitation";
import { joinAsStranger } from "@/lib/services/people/join-as-stranger";
import { readInvitation } from "@/lib/services/people/read-invitation";

export async function joinAction(_before: ActionState, form: FormData): Promise<ActionState> {
  return await runPublicAction(async (context, sent) => {
    const { token, password, ...person } = parseForm(joinSchema, form);
    requireOpenLink(await readInvitation(context, token));
    const passwordHash = await hashNewPassword({ ...person, password });
    const { slug } = await joinAsStranger(context, { token, ...person, passwordHash });
    await setCookies(await signIn(context, { email: person.email, password }, sent));
    redirect(`/p/${slug}` as Route);
  });
}

export async function acceptAction(_before: ActionState, form: FormData): Promise<ActionState> {
  return await runAction(async (context) => {
    const { token } = parseForm(acceptSchema, form);
    const { slug } = await acceptInvitation(context, token);
    redirect(`/p/${slug}` as Route);
  });
}
