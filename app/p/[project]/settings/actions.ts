"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "@/lib/contract/action-state";
import { projectSettingsFormSchema } from "@/lib/contract/project-settings";
import { runAction } from "@/lib/server/action";
import { parseForm } from "@/lib/server/parse-form";
import { changeProjectSettings } from "@/lib/services/projects/change-project-settings";

export async function changeSettingsAction(
  slug: string,
  _before: ActionState,
  form: FormData,
): Promise<ActionState> {
  return await runAction(async (context) => {
    const settings = parseForm(projectSettingsFormSchema, form);
    const { changed } = await changeProjectSettings(context, { slug, settings });
    if (changed === 0) return "Nothing was changed.";
    revalidatePath(`/p/${slug}`, "layout");
    return "Saved.";
  });
}
