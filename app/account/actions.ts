"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ActionState } from "@/lib/contract/action-state";
import { projectParams } from "@/lib/contract/address";
import { passwordChangeSchema } from "@/lib/contract/people";
import { runAction } from "@/lib/server/action";
import { changeOwnPassword } from "@/lib/server/change-own-password";
import { parseForm } from "@/lib/server/parse-form";
import { readSession } from "@/lib/server/session";
import { setCookies } from "@/lib/server/set-cookies";
import { endOtherSessions } from "@/lib/services/people/end-other-sessions";
import { leaveProject } from "@/lib/services/people/leave-project";

export async function changePasswordAction(
  _before: ActionState,
  form: FormData,
): Promise<ActionState> {
  return await runAction(async (context) => {
    const change = parseForm(passwordChangeSchema, form);
    await setCookies(await changeOwnPassword(context, change, await headers()));
    // A new page, read with the new session.
    redirect("/account?done=password");
  });
}

export async function endOthersAction(): Promise<ActionState> {
  return await runAction(async (context) => {
    const session = await readSession(await headers());
    const ended = await endOtherSessions(context, session?.id ?? "");
    revalidatePath("/account");
    return ended === 0 ? "You were signed in nowhere else." : `Signed out of ${ended} elsewhere.`;
  });
}

export async function leaveAction(_before: ActionState, form: FormData): Promise<ActionState> {
  return await runAction(async (context) => {
    const { project } = parseForm(projectParams, form);
    await leaveProject(context, project);
    revalidatePath("/account");
    return "You left the project.";
  });
}
