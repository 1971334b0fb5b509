import { keyParams } from "@/lib/contract/people-address";
import { route } from "@/lib/server/route";
import { revokeKey } from "@/lib/services/people/revoke-key";

export const DELETE = route({
  params: keyParams,
  async handle(context, { params }) {
    await revokeKey(context, { slug: params.project, keyId: params.key });
    return new Response(null, { status: 204 });
  },
});
