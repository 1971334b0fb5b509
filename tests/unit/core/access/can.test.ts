import { expect, test } from "vitest";
import type { Actor } from "@/lib/core/access/actor";
import { actorName } from "@/lib/core/access/actor";
import type { Operation } from "@/lib/core/access/can";
import { can, PERMISSIONS, standing } from "@/lib/core/access/can";
import type { KeyScope, Role } from "@/lib/core/access/role";
import { KEY_SCOPES, ROLES } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";

const HERE = asId<ProjectId>("here");
const ELSEWHERE = asId<ProjectId>("elsewhere");
const OPERATIONS = Object.keys(PERMISSIONS) as Operation[];

function user(
  role: Role,
  details: { isInstanceAdmin?: boolean; projectId?: ProjectId } = {},
): Actor {
  return {
    kind: "user",
    userId: "u1",
    name: "Una",
    isInstanceAdmin: details.isInstanceAdmin ?? false,
    memberships: [{ projectId: details.projectId ?? HERE, slug: "here", role }],
  };
}

function key(...scopes: KeyScope[]): Actor {
  return { kind: "key", keyId: "k1", projectId: HERE, scopes };
}

const MATRIX: [Operation, Role[], KeyScope[]][] = [
  ["read_all_cases", ["viewer", "lead", "admin"], ["cases:read"]],
  ["read_sets", ["viewer", "reviewer", "lead", "admin"], ["releases:read"]],
  ["read_audit", ["viewer", "lead", "admin"], []],
  ["review", ["reviewer", "lead", "admin"], []],
  ["manage_queue", ["lead", "admin"], []],
  ["propose", ["reviewer", "lead", "admin"], []],
  ["approve", ["lead", "admin"], []],
  ["import_cases", ["lead", "admin"], ["cases:write"]],
  ["export_release", ["viewer", "lead", "admin"], ["releases:read"]],
  ["read_guideline", ["viewer", "reviewer", "lead", "admin"], []],
  ["edit_guideline", ["lead", "admin"], []],
  ["edit_rules", ["lead", "admin"], []],
  ["unmask", ["lead", "admin"], []],
  ["read_log", ["viewer", "lead", "admin"], []],
  ["read_own_log", ["viewer", "reviewer", "lead", "admin"], []],
  ["manage_project", ["admin"], []],
  ["call_guard", [], ["guard"]],
];

test.each(MATRIX)(
  "%s is for the roles and scopes that the table names",
  (operation, roles, scopes) => {
    expect(ROLES.filter((role) => can(user(role), HERE, operation))).toEqual(roles);
    expect(KEY_SCOPES.filter((scope) => can(key(scope), HERE, operation))).toEqual(scopes);
  },
);

test("whoever is of another project is a stranger to every operation", () => {
  for (const operation of OPERATIONS) {
    expect(standing(user("admin", { projectId: ELSEWHERE }), HERE, operation)).toBe("stranger");
    expect(standing(key(...KEY_SCOPES), ELSEWHERE, operation)).toBe("stranger");
  }
});

test("a key without scopes and a member without the right are refused, not strangers", () => {
  for (const operation of OPERATIONS) expect(standing(key(), HERE, operation)).toBe("refused");
  expect(standing(user("viewer"), HERE, "review")).toBe("refused");
});

test("an instance administrator may do all that a role may, in any project", () => {
  const admin = user("viewer", { isInstanceAdmin: true, projectId: ELSEWHERE });
  const refused = OPERATIONS.filter((operation) => !can(admin, HERE, operation));
  expect(refused).toEqual(["call_guard"]);
});

test("the system and the command line may do everything", () => {
  for (const operation of OPERATIONS) {
    expect(can({ kind: "system" }, HERE, operation)).toBe(true);
    expect(can({ kind: "cli", osUser: "ada" }, HERE, operation)).toBe(true);
  }
});

test("the log names each kind of actor", () => {
  const actors: Actor[] = [user("lead"), key(), { kind: "cli", osUser: "ada" }, { kind: "system" }];
  expect(actors.map(actorName)).toEqual(["user:u1", "key:k1", "cli:ada", "system"]);
});
