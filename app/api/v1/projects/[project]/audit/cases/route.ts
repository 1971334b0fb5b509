import { projectParams } from "@/lib/contract/address";
import { auditCasesQuery } from "@/lib/contract/audit";
import { route } from "@/lib/server/route";
import { listAuditCases } from "@/lib/services/audit/list-audit-cases";

export const GET = route({
  params: projectParams,
  query: auditCasesQuery,
  handle: (context, { params, query }) => listAuditCases(context, params.project, query),
});
