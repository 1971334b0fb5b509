import { projectParams } from "@/lib/contract/address";
import { newKeySchema } from "@/lib/contract/people";
import { route } from "@/lib/server/route";
import { createKey } from "@/lib/services/people/create-key";
import { listProjectKeys } from "@/lib/services/people/list-project-keys";

export const GET = route({
  params: projectParams,
  handle: async (context, { params }) => ({ keys: await listProjectKeys(context, params.project) }),
});

export const POST = route({
  params: projectParams,
  body: newKeySchema,
  async handle(context, { params, body }) {
    const created = await createKey(context, { slug: params.project, ...body });
    return Response.json(created, { status: 201 });
  },
});
