import { invitationParams } from "@/lib/contract/people-address";
import { route } from "@/lib/server/route";
import { revokeInvitation } from "@/lib/services/people/revoke-invitation";

export const DELETE = route({
  params: invitationParams,
  async handle(context, { params }) {
    await revokeInvitation(context, { slug: params.project, invitationId: params.invitation });
    return new Response(null, { status: 204 });
  },
});
