import { projectParams } from "@/lib/contract/address";
import { auditQuery } from "@/lib/contract/audit";
import { route } from "@/lib/server/route";
import { readAudit } from "@/lib/services/audit/read-audit";

export const GET = route({
  params: projectParams,
  query: auditQuery,
  handle: (context, { params, query }) => readAudit(context, params.project, query),
});
