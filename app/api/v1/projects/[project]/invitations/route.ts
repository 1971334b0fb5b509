import { projectParams } from "@/lib/contract/address";
import { newInvitationSchema } from "@/lib/contract/people";
import { invitationLink } from "@/lib/server/invitation-link";
import { route } from "@/lib/server/route";
import { inviteMember } from "@/lib/services/people/invite-member";
import { listProjectInvitations } from "@/lib/services/people/list-project-invitations";

export const GET = route({
  params: projectParams,
  handle: async (context, { params }) => ({
    invitations: await listProjectInvitations(context, params.project),
  }),
});

export const POST = route({
  params: projectParams,
  body: newInvitationSchema,
  async handle(context, { params, body }) {
    const made = await inviteMember(context, { slug: params.project, ...body });
    const { id, token, expiresAt } = made;
    return Response.json({ id, link: invitationLink(token), expiresAt }, { status: 201 });
  },
});
