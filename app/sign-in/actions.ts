"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import type { ActionState } from "@/lib/contract/action-state";
import { signInFormSchema } from "@/lib/contract/people";
import { safePath } from "@/lib/core/people/safe-path";
import { parseForm } from "@/lib/server/parse-form";
import { runPublicAction } from "@/lib/server/public-action";
import { setCookies } from "@/lib/server/set-cookies";
import { signIn } from "@/lib/server/sign-in";

export async function signInAction(_before: ActionState, form: FormData): Promise<ActionState> {
  return await runPublicAction(async (context, sent) => {
    const { next, ...credentials } = parseForm(signInFormSchema, form);
    await setCookies(await signIn(context, credentials, sent));
    redirect(safePath(next) as Route);
  });
}
