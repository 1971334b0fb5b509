"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "@/lib/contract/action-state";
import { keyFormSchema, newKeySchema } from "@/lib/contract/people";
import { runAction } from "@/lib/server/action";
import { parseForm } from "@/lib/server/parse-form";
import { runSecretAction } from "@/lib/server/secret-action";
import { createKey } from "@/lib/services/people/create-key";
import { revokeKey } from "@/lib/services/people/revoke-key";

export async function createKeyAction(
  slug: string,
  _before: ActionState,
  form: FormData,
): Promise<ActionState> {
  return await runSecretAction(async (context) => {
    const { secret } = await createKey(context, {
      slug,
      ...parseForm(newKeySchema, form, ["scopes"]),
    });
    revalidatePath(`/p/${slug}/settings/keys`);
    return secret;
  });
}

export async function revokeKeyAction(
  slug: string,
  _before: ActionState,
  form: FormData,
): Promise<ActionState> {
  return await runAction(async (context) => {
    await revokeKey(context, { slug, ...parseForm(keyFormSchema, form) });
    revalidatePath(`/p/${slug}/settings/keys`);
    return "The key is revoked.";
  });
}
