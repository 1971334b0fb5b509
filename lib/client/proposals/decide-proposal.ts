import { projectPath } from "@/lib/client/project-path";
import { requestJson } from "@/lib/client/request-json";
import type { Split } from "@/lib/core/evalset/sample";

/** What a lead decides about a proposal. */
export type Decision =
  | { kind: "approve"; set: string; split: Split }
  | { kind: "decline"; reason: string };

/** Decides a proposal, even if the page is left meanwhile. Throws `RequestError` where it can't be, or somebody else was faster. */
export function decideProposal(project: string, id: string, decision: Decision): Promise<unknown> {
  const { kind, ...body } = decision;
  const url = projectPath(project, "proposals", id, kind);
  return requestJson(url, { method: "POST", body, keepalive: true });
}
