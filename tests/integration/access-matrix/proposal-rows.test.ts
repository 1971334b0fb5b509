import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as read } from "@/app/api/v1/projects/[project]/proposals/[proposal]/route";
import { GET as list } from "@/app/api/v1/projects/[project]/proposals/route";
import { proposeCase } from "../../support/proposed-case.ts";
import { ownRequest } from "../../support/sign-in.ts";
import type { Member } from "./callers.ts";
import { MEMBERS } from "./callers.ts";
import type { Cast, Credentials } from "./cast.ts";
import { gatherCast } from "./cast.ts";

/** What each role gets of a proposal that a lead made of a label of theirs: cases are not for all. */
const SEES_ANOTHERS: Readonly<Record<Member, boolean>> = {
  viewer: true,
  reviewer: false,
  lead: true,
  admin: true,
};

let cast: Cast;
let anothers: string;
let own: string;

beforeAll(async () => {
  cast = await gatherCast();
  const [lead, reviewer] = [cast.people.get("lead"), cast.people.get("reviewer")];
  if (lead === undefined || reviewer === undefined) throw new Error("Somebody is missing.");
  anothers = (
    await proposeCase(cast.instance, lead, { prompt: "Another's prompt?", response: "No." })
  ).proposalId;
  own = (await proposeCase(cast.instance, reviewer, { prompt: "An own one?", response: "No." }))
    .proposalId;
}, 120_000);
afterAll(() => cast.instance.close());

async function statusOf(proposal: string, as: Credentials): Promise<number> {
  const values = { project: cast.instance.project, proposal };
  const path = `/api/v1/projects/${values.project}/proposals/${proposal}`;
  const answer = await read(ownRequest(path, { method: "GET", ...as }), {
    params: Promise.resolve(values),
  });
  await answer.text();
  return answer.status;
}

async function listFor(as: Credentials): Promise<string> {
  const project = cast.instance.project;
  const request = ownRequest(`/api/v1/projects/${project}/proposals`, { method: "GET", ...as });
  return (await list(request, { params: Promise.resolve({ project }) })).text();
}

test.each(MEMBERS)("A %s sees of another's proposal what the table of roles says", async (role) => {
  const as = cast.callers.get(role) ?? {};
  const sees = SEES_ANOTHERS[role];
  expect(await statusOf(anothers, as)).toBe(sees ? 200 : 404);
  expect((await listFor(as)).includes("Another's prompt?")).toBe(sees);
  expect(await statusOf(own, as)).toBe(200);
});
