import { afterAll, beforeAll, expect, test } from "vitest";
import { openProject } from "@/lib/services/open-project";
import { changeProjectSettings } from "@/lib/services/projects/change-project-settings";
import { listOwnProjects } from "@/lib/services/projects/list-own-projects";
import { auditEntries } from "../../support/audit-entries.ts";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";

let instance: TestInstance;

beforeAll(async () => {
  instance = await openInstance();
});

afterAll(() => instance.close());

const admin = () => instance.context(instance.admin.actor);

test("Projects of one name get addresses of their own, at the same moment too", async () => {
  const slugs = await Promise.all([
    instance.addProject("Support"),
    instance.addProject("Support"),
    instance.addProject("Support"),
  ]);
  expect(slugs.sort()).toEqual(["support", "support-2", "support-3"]);
});

test("A member sees the projects they are in; an administrator of the instance sees all", async () => {
  const reviewer = await instance.addPerson("reviewer");
  const own = await listOwnProjects(instance.context(reviewer.actor));
  expect(own).toMatchObject([{ slug: instance.project, role: "reviewer" }]);
  expect((await listOwnProjects(admin())).length).toBeGreaterThan(3);
});

const settings = {
  name: "My assistant",
  timeZone: "Asia/Kathmandu",
  randomAuditRate: 0.12,
  randomAuditShare: 0.5,
};

test("A change of the settings is one entry with what changed, and nothing else", async () => {
  const change = { slug: instance.project, settings };
  expect(await changeProjectSettings(admin(), change)).toEqual({ changed: 3 });
  expect(await changeProjectSettings(admin(), change)).toEqual({ changed: 0 });
  const entries = await auditEntries(instance.db, { action: "project.change_settings" });
  expect(entries).toMatchObject([
    {
      before: { timeZone: "Europe/Vienna", randomAuditRate: 0.05, randomAuditShare: 0.2 },
      after: { timeZone: "Asia/Kathmandu", randomAuditRate: 0.12, randomAuditShare: 0.5 },
    },
  ]);
});

test("An unknown time zone is refused and changes nothing", async () => {
  const wrong = { ...settings, name: "Renamed", timeZone: "Mars/Olympus" };
  await expect(
    changeProjectSettings(admin(), { slug: instance.project, settings: wrong }),
  ).rejects.toMatchObject({ code: "invalid" });
  expect(await openProject(admin(), instance.project, "manage_project")).toMatchObject({
    name: "My assistant",
  });
});

test("Of two changes at the same moment one is refused, not lost", async () => {
  const slug = await instance.addProject("Race");
  const base = { name: "Race", timeZone: "UTC", randomAuditRate: 0.05, randomAuditShare: 0.2 };
  const outcomes = await Promise.allSettled([
    changeProjectSettings(admin(), { slug, settings: { ...base, randomAuditRate: 0.1 } }),
    changeProjectSettings(admin(), { slug, settings: { ...base, randomAuditShare: 0.9 } }),
  ]);
  const after = await openProject(admin(), slug, "manage_project");
  const both = after.randomAuditRate === 0.1 && after.randomAuditShare === 0.9;
  expect(both || outcomes.some(({ status }) => status === "rejected")).toBe(true);
});
