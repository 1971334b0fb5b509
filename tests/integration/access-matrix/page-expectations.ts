import type { Member } from "./callers.ts";

/**
 * Who may see a page. `missing`: what its path names does not exist, which is 404 for members too. `signed-in`: whoever has an account. `instance`: an administrator of the
 * instance. Elsewhere the members named; other members get 403, everybody else 404.
 */
export type PageExpectation =
  | { kind: "public" | "signed-in" | "instance" }
  | { kind: "project"; who: readonly Member[]; path: string; missing?: true };

const EVERYONE: readonly Member[] = ["viewer", "reviewer", "lead", "admin"];
const READERS: readonly Member[] = ["viewer", "lead", "admin"];
const REVIEWERS: readonly Member[] = ["reviewer", "lead", "admin"];
const LEADS: readonly Member[] = ["lead", "admin"];
const ADMINS: readonly Member[] = ["admin"];

/** `path` is a page of that kind in a project as it begins, below the project's address. */
const only = (who: readonly Member[], path: string): PageExpectation => ({
  kind: "project",
  who,
  path,
});

/** Every page below app, by its folder. One without a line here fails the test. */
export const PAGES: Readonly<Record<string, PageExpectation>> = {
  "/": { kind: "signed-in" },
  "/sign-in": { kind: "public" },
  "/set-up": { kind: "public" },
  "/invitations/[token]": { kind: "public" },
  "/account": { kind: "signed-in" },
  "/account/people": { kind: "instance" },
  "/account/log": { kind: "instance" },
  "/projects/new": { kind: "instance" },
  "/p/[project]": only(EVERYONE, ""),
  "/p/[project]/review": only(REVIEWERS, "/review"),
  "/p/[project]/review/history": only(REVIEWERS, "/review/history"),
  "/p/[project]/queue": only(EVERYONE, "/queue"),
  "/p/[project]/cases/[case]": {
    kind: "project",
    who: EVERYONE,
    path: "/cases/018f0000-0000-7000-8000-000000000000",
    missing: true,
  },
  "/p/[project]/import": only(LEADS, "/import"),
  "/p/[project]/sets": only(EVERYONE, "/sets"),
  "/p/[project]/sets/[set]": only(EVERYONE, "/sets/normal-help"),
  "/p/[project]/sets/[set]/sample": only(
    EVERYONE,
    "/sets/normal-help/sample?key=normal-help%2Fauthenticator-new-phone",
  ),
  // Looking at a release is reading a set; taking it out as a file is not (see the route).
  "/p/[project]/sets/[set]/releases/[number]": only(EVERYONE, "/sets/normal-help/releases/1"),
  "/p/[project]/proposals": only(EVERYONE, "/proposals"),
  "/p/[project]/playground": only(EVERYONE, "/playground"),
  "/p/[project]/audit": only(READERS, "/audit"),
  "/p/[project]/audit/cases": only(READERS, "/audit/cases"),
  "/p/[project]/rubric": only(EVERYONE, "/rubric"),
  "/p/[project]/log": only(EVERYONE, "/log"),
  "/p/[project]/settings": only(EVERYONE, "/settings"),
  "/p/[project]/settings/members": only(ADMINS, "/settings/members"),
  "/p/[project]/settings/keys": only(ADMINS, "/settings/keys"),
};
