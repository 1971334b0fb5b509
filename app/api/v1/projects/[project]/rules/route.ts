import { projectParams } from "@/lib/contract/address";
import { projectRuleInput } from "@/lib/contract/rules";
import { route } from "@/lib/server/route";
import { createRule } from "@/lib/services/rules/create-rule";
import { listRules } from "@/lib/services/rules/list-rules";

export const GET = route({
  params: projectParams,
  handle: async (context, { params }) => ({ rules: await listRules(context, params.project) }),
});

export const POST = route({
  params: projectParams,
  body: projectRuleInput,
  async handle(context, { params, body }) {
    return Response.json(await createRule(context, params.project, body), { status: 201 });
  },
});
