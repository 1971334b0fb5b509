"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "@/lib/contract/action-state";
import { accountAccessSchema } from "@/lib/contract/people";
import { runAction } from "@/lib/server/action";
import { parseForm } from "@/lib/server/parse-form";
import { setAccountAccess } from "@/lib/services/people/set-account-access";

export async function setAccessAction(_before: ActionState, form: FormData): Promise<ActionState> {
  return await runAction(async (context) => {
    await setAccountAccess(context, parseForm(accountAccessSchema, form));
    revalidatePath("/account/people");
    return "Done.";
  });
}
