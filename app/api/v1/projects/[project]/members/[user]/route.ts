import { roleChangeSchema } from "@/lib/contract/people";
import { memberParams } from "@/lib/contract/people-address";
import { route } from "@/lib/server/route";
import { changeRole } from "@/lib/services/people/change-role";
import { removeMember } from "@/lib/services/people/remove-member";

export const PATCH = route({
  params: memberParams,
  body: roleChangeSchema,
  handle: (context, { params, body }) =>
    changeRole(context, { slug: params.project, userId: params.user, role: body.role }),
});

export const DELETE = route({
  params: memberParams,
  async handle(context, { params }) {
    await removeMember(context, { slug: params.project, userId: params.user });
    return new Response(null, { status: 204 });
  },
});
