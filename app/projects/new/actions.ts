"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import type { ActionState } from "@/lib/contract/action-state";
import { newProjectSchema } from "@/lib/contract/people";
import { runAction } from "@/lib/server/action";
import { parseForm } from "@/lib/server/parse-form";
import { shippedContent } from "@/lib/server/shipped-content";
import { createProject } from "@/lib/services/projects/create-project";

export async function createProjectAction(
  _before: ActionState,
  form: FormData,
): Promise<ActionState> {
  return await runAction(async (context) => {
    const project = parseForm(newProjectSchema, form);
    const { slug } = await createProject(context, { ...project, content: await shippedContent() });
    redirect(`/p/${slug}` as Route);
  });
}
