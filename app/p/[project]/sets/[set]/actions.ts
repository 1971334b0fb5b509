"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "@/lib/contract/action-state";
import { publishInput } from "@/lib/contract/sets";
import { runAction } from "@/lib/server/action";
import { parse } from "@/lib/server/parse";
import { publishRelease } from "@/lib/services/sets/publish-release";

/** Releases the working version of a set. */
export async function publish(
  at: { project: string; set: string },
  _before: unknown,
  form: FormData,
): Promise<ActionState> {
  const state = await runAction(async (context) => {
    const input = parse(publishInput, { notes: form.get("notes") ?? "" });
    const { number } = await publishRelease(context, at, input);
    return `Release ${number} stands.`;
  });
  revalidatePath(`/p/${at.project}/sets`, "layout");
  return state;
}
