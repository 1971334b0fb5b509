import { changeRuleInput, deleteRuleQuery, ruleParams } from "@/lib/contract/rules";
import { route } from "@/lib/server/route";
import { changeRule } from "@/lib/services/rules/change-rule";
import { deleteRule } from "@/lib/services/rules/delete-rule";

export const PUT = route({
  params: ruleParams,
  body: changeRuleInput,
  handle(context, { params, body: { revision, ...rule } }) {
    return changeRule(context, params.project, { id: params.rule, revision, rule });
  },
});

export const DELETE = route({
  params: ruleParams,
  query: deleteRuleQuery,
  async handle(context, { params, query: { revision } }) {
    await deleteRule(context, params.project, { id: params.rule, revision });
    return Response.json({ done: true });
  },
});
