"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import type { ActionState } from "@/lib/contract/action-state";
import { setUpSchema } from "@/lib/contract/people";
import { hashNewPassword } from "@/lib/server/hash-new-password";
import { parseForm } from "@/lib/server/parse-form";
import { runPublicAction } from "@/lib/server/public-action";
import { requireOpenLink } from "@/lib/server/require-open-link";
import { setCookies } from "@/lib/server/set-cookies";
import { shippedContent } from "@/lib/server/shipped-content";
import { signIn } from "@/lib/server/sign-in";
import { readSetupLink } from "@/lib/services/people/read-setup-link";
import { setUp } from "@/lib/services/people/set-up";

export async function setUpAction(_before: ActionState, form: FormData): Promise<ActionState> {
  return await runPublicAction(async (context, sent) => {
    const { token, password, project, timeZone, ...person } = parseForm(setUpSchema, form);
    requireOpenLink({ state: await readSetupLink(context, token) });
    const passwordHash = await hashNewPassword({ ...person, password });
    const content = await shippedContent();
    const first = { name: project, timeZone, content };
    const { slug } = await setUp(context, { token, ...person, passwordHash, project: first });
    await setCookies(await signIn(context, { email: person.email, password }, sent));
    redirect(`/p/${slug}` as Route);
  });
}
