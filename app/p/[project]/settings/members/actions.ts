"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "@/lib/contract/action-state";
import {
  invitationFormSchema,
  memberFormSchema,
  newInvitationSchema,
  roleFormSchema,
} from "@/lib/contract/people";
import { runAction } from "@/lib/server/action";
import { invitationLink } from "@/lib/server/invitation-link";
import { parseForm } from "@/lib/server/parse-form";
import { runSecretAction } from "@/lib/server/secret-action";
import { changeRole } from "@/lib/services/people/change-role";
import { inviteMember } from "@/lib/services/people/invite-member";
import { removeMember } from "@/lib/services/people/remove-member";
import { revokeInvitation } from "@/lib/services/people/revoke-invitation";

export async function inviteAction(
  slug: string,
  _before: ActionState,
  form: FormData,
): Promise<ActionState> {
  return await runSecretAction(async (context) => {
    const invitation = parseForm(newInvitationSchema, form);
    const { token } = await inviteMember(context, { slug, ...invitation });
    revalidatePath(`/p/${slug}/settings/members`);
    return invitationLink(token);
  });
}

export async function revokeInvitationAction(
  slug: string,
  _before: ActionState,
  form: FormData,
): Promise<ActionState> {
  return await runAction(async (context) => {
    await revokeInvitation(context, { slug, ...parseForm(invitationFormSchema, form) });
    revalidatePath(`/p/${slug}/settings/members`);
    return "The invitation is revoked.";
  });
}

export async function changeRoleAction(
  slug: string,
  _before: ActionState,
  form: FormData,
): Promise<ActionState> {
  return await runAction(async (context) => {
    await changeRole(context, { slug, ...parseForm(roleFormSchema, form) });
    revalidatePath(`/p/${slug}/settings/members`);
    return "The role is changed.";
  });
}

export async function removeMemberAction(
  slug: string,
  _before: ActionState,
  form: FormData,
): Promise<ActionState> {
  return await runAction(async (context) => {
    await removeMember(context, { slug, ...parseForm(memberFormSchema, form) });
    revalidatePath(`/p/${slug}/settings/members`);
    return "The member is removed.";
  });
}
