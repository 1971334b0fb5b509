import { GET as getAuditCases } from "@/app/api/v1/projects/[project]/audit/cases/route";
import { GET as getAudit } from "@/app/api/v1/projects/[project]/audit/route";
import { GET as getCase } from "@/app/api/v1/projects/[project]/cases/[case]/route";
import { GET as getLog } from "@/app/api/v1/projects/[project]/log/route";
import { GET as getProposals } from "@/app/api/v1/projects/[project]/proposals/route";
import { GET as getQueue } from "@/app/api/v1/projects/[project]/queue/route";
import { POST as postClaim } from "@/app/api/v1/projects/[project]/review/claim/route";
import { GET as getHistory } from "@/app/api/v1/projects/[project]/review/history/route";
import { GET as getQueues } from "@/app/api/v1/projects/[project]/review/queues/route";
import { PUT as putDraft } from "@/app/api/v1/projects/[project]/review/slots/[slot]/draft/route";
import { POST as postEdit } from "@/app/api/v1/projects/[project]/review/slots/[slot]/edit/route";
import { POST as postFinalize } from "@/app/api/v1/projects/[project]/review/slots/[slot]/finalize/route";
import { POST as postHeartbeat } from "@/app/api/v1/projects/[project]/review/slots/[slot]/heartbeat/route";
import { POST as postReclaim } from "@/app/api/v1/projects/[project]/review/slots/[slot]/reclaim/route";
import { POST as postRelease } from "@/app/api/v1/projects/[project]/review/slots/[slot]/release/route";
import { GET as getSlot } from "@/app/api/v1/projects/[project]/review/slots/[slot]/route";
import { POST as postSecond } from "@/app/api/v1/projects/[project]/review/slots/[slot]/second-opinion/route";
import { POST as postSkip } from "@/app/api/v1/projects/[project]/review/slots/[slot]/skip/route";
import { POST as postSubmit } from "@/app/api/v1/projects/[project]/review/slots/[slot]/submit/route";
import { POST as postUndo } from "@/app/api/v1/projects/[project]/review/slots/[slot]/undo/route";
import { ownRequest } from "./sign-in.ts";

const HANDLERS = {
  "GET queue": getQueue,
  "GET case": getCase,
  "GET log": getLog,
  "GET audit": getAudit,
  "GET audit cases": getAuditCases,
  "GET proposals": getProposals,
  "GET queues": getQueues,
  "POST claim": postClaim,
  "GET history": getHistory,
  "GET slot": getSlot,
  "PUT draft": putDraft,
  "POST heartbeat": postHeartbeat,
  "POST release": postRelease,
  "POST reclaim": postReclaim,
  "POST submit": postSubmit,
  "POST finalize": postFinalize,
  "POST undo": postUndo,
  "POST edit": postEdit,
  "POST skip": postSkip,
  "POST second-opinion": postSecond,
} as const;

export type RouteName = keyof typeof HANDLERS;

export type Call = { slot?: string; case?: string; search?: string; body?: unknown };

export type Answer = {
  status: number;
  /** As it went over the wire. */
  text: string;
  json: Record<string, unknown>;
};

/** Calls the handlers a reviewer can reach as the browser would, signed in by the cookie. */
export function reviewRoutes(project: string, cookie: string) {
  return async (name: RouteName, call: Call = {}): Promise<Answer> => {
    const [method = "GET"] = name.split(" ");
    const params = {
      project,
      ...(call.slot && { slot: call.slot }),
      ...(call.case && { case: call.case }),
    };
    const body = method === "GET" ? {} : { body: call.body ?? {} };
    const request = ownRequest(`/api/v1/any?${call.search ?? ""}`, { method, cookie, ...body });
    const answer = await HANDLERS[name](request, { params: Promise.resolve(params) });
    const text = await answer.text();
    return { status: answer.status, text, json: JSON.parse(text) as Record<string, unknown> };
  };
}
