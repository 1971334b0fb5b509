import type { Caller } from "./callers.ts";
import { ADMINS, LEADS } from "./callers.ts";

/** The call of an action: what a page binds before the state, and what the form sends. */
type ActionCall = {
  bound?: (project: string) => unknown[];
  form?: Record<string, string>;
};

/** As for routes. `own`: whoever is signed in, since it only reaches what is theirs. */
export type ActionExpectation =
  | ({ kind: "project"; who: readonly Caller[] } & ActionCall)
  | ({ kind: "instance" } & ActionCall)
  | { kind: "own" | "public" };

const NOBODY = "018f0000-0000-7000-8000-000000000000";
const slug = (project: string) => [project];
const members = "/p/[project]/settings/members";
const keys = "/p/[project]/settings/keys";

/** Who may call which server action. One without a line here fails the test. */
export const ACTIONS: Readonly<Record<string, ActionExpectation>> = {
  "/sign-in signInAction": { kind: "public" },
  "/set-up setUpAction": { kind: "public" },
  "/invitations/[token] joinAction": { kind: "public" },
  "/invitations/[token] acceptAction": { kind: "own" },
  "/account storeTheme": { kind: "public" },
  "/account changePasswordAction": { kind: "own" },
  "/account endOthersAction": { kind: "own" },
  // A project named in the form: the last administrator is let in and then told to stay.
  "/account leaveAction": { kind: "own" },
  "/account/people setAccessAction": {
    kind: "instance",
    form: { userId: "nobody", disabled: "true" },
  },
  "/projects/new createProjectAction": {
    kind: "instance",
    form: { name: "Matrix", timeZone: "UTC" },
  },
  "/p/[project]/settings changeSettingsAction": {
    kind: "project",
    who: ADMINS,
    bound: slug,
    form: {
      name: "My assistant",
      timeZone: "Europe/Vienna",
      randomAuditRate: "5",
      randomAuditShare: "20",
    },
  },
  [`${members} inviteAction`]: {
    kind: "project",
    who: ADMINS,
    bound: slug,
    form: { role: "viewer" },
  },
  [`${members} revokeInvitationAction`]: {
    kind: "project",
    who: ADMINS,
    bound: slug,
    form: { invitationId: NOBODY },
  },
  [`${members} changeRoleAction`]: {
    kind: "project",
    who: ADMINS,
    bound: slug,
    form: { userId: "nobody", role: "viewer" },
  },
  [`${members} removeMemberAction`]: {
    kind: "project",
    who: ADMINS,
    bound: slug,
    form: { userId: "nobody" },
  },
  [`${keys} createKeyAction`]: {
    kind: "project",
    who: ADMINS,
    bound: slug,
    form: { name: "Matrix", scopes: "guard" },
  },
  [`${keys} revokeKeyAction`]: {
    kind: "project",
    who: ADMINS,
    bound: slug,
    form: { keyId: NOBODY },
  },
  "/p/[project]/sets/[set] publish": {
    kind: "project",
    who: LEADS,
    bound: (project) => [{ project, set: "normal-help" }],
    form: { notes: "" },
  },
};
