import { afterAll, describe, expect, test } from "vitest";
import { queueFilterSchema } from "@/lib/contract/queue";
import { deleteView } from "@/lib/services/views/delete-view";
import { listViews } from "@/lib/services/views/list-views";
import { renameView } from "@/lib/services/views/rename-view";
import { saveView } from "@/lib/services/views/save-view";
import { openQueueTeam } from "../../support/queue-team.ts";
import type { Person } from "../../support/review-fixtures.ts";

const { project, lead, rae, sam } = await openQueueTeam();
afterAll(() => project.close());

const GERMAN = queueFilterSchema.parse({ language: "de", q: "Schloss" });
const FRENCH = queueFilterSchema.parse({ language: "fr" });

const save = (person: Person, name: string, changes = {}) =>
  saveView(project.as(person), project.slug, { name, shared: false, filter: GERMAN, ...changes });
const at = (view: { id: string }) => ({ project: project.slug, view: view.id });
const namesOf = async (person: Person, kind: string) =>
  (await listViews(project.as(person), project.slug)).views
    .filter((view) => view.kind === kind)
    .map(({ name }) => name);
const entries = () =>
  project.sql<{ action: string; after: unknown }>(
    `SELECT action, after FROM audit_entry WHERE subject_type = 'view' ORDER BY sequence`,
  );

describe("A view of one's own", () => {
  test("is kept with its filters, for its owner alone, and no entry is made of it", async () => {
    const view = await save(rae, "German locks");
    expect(view).toMatchObject({ kind: "own", filter: GERMAN, mayChange: true });
    expect(await namesOf(rae, "own")).toEqual(["German locks"]);
    expect(await namesOf(sam, "own")).toEqual([]);
    expect(await entries()).toEqual([]);
    await deleteView(project.as(rae), at(view));
    expect(await namesOf(rae, "own")).toEqual([]);
  });

  test("gets other filters when it is saved again, whatever the case of its name", async () => {
    const first = await save(rae, "Locks");
    const second = await save(rae, "LOCKS", { filter: FRENCH });
    expect(second.id).toBe(first.id);
    const { views } = await listViews(project.as(rae), project.slug);
    expect(views.find(({ id }) => id === first.id)).toMatchObject({
      name: "LOCKS",
      filter: FRENCH,
    });
    await deleteView(project.as(rae), at(first));
  });

  test("can be renamed to what is free", async () => {
    const one = await save(rae, "One");
    const two = await save(rae, "Two");
    const rename = (name: string) => renameView(project.as(rae), at(one), name);
    await expect(rename("two")).rejects.toMatchObject({ code: "conflict", reason: "name_taken" });
    await expect(rename("Newest")).rejects.toMatchObject({ reason: "shipped" });
    await rename("ONE");
    await rename("Three");
    expect(await namesOf(rae, "own")).toEqual(["Three", "Two"]);
    await deleteView(project.as(rae), at(one));
    await deleteView(project.as(rae), at(two));
  });

  test("is not found by anyone else, a lead among them", async () => {
    const view = await save(rae, "Private");
    for (const other of [sam, lead]) {
      const ctx = () => project.as(other);
      await expect(renameView(ctx(), at(view), "Theirs")).rejects.toMatchObject({
        code: "not_found",
      });
      await expect(deleteView(ctx(), at(view))).rejects.toMatchObject({ code: "not_found" });
    }
    await deleteView(project.as(rae), at(view));
    await expect(deleteView(project.as(rae), at(view))).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("saved twice at once is one", async () => {
    const [one, other] = await Promise.all([save(sam, "Same"), save(sam, "Same")]);
    expect(one?.id).toBe(other?.id);
    expect(await namesOf(sam, "own")).toEqual(["Same"]);
  });
});

describe("A shared view", () => {
  test("is offered to everyone, changed by leads alone, and each change is an entry", async () => {
    await expect(save(rae, "Team", { shared: true })).rejects.toMatchObject({ code: "forbidden" });
    const view = await save(lead, "Team", { shared: true });
    const second = await project.addPerson("Lou Lead", "lead");
    const { views } = await listViews(project.as(rae), project.slug);
    expect(views.find(({ id }) => id === view.id)).toMatchObject({
      kind: "shared",
      mayChange: false,
    });
    await expect(renameView(project.as(rae), at(view), "X")).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(deleteView(project.as(rae), at(view))).rejects.toMatchObject({
      code: "forbidden",
    });
    await save(second, "team", { shared: true, filter: FRENCH });
    await renameView(project.as(second), at(view), "Everyone's");
    await deleteView(project.as(second), at(view));
    expect((await entries()).map(({ action }) => action)).toEqual([
      "view.share",
      "view.change",
      "view.rename",
      "view.delete",
    ]);
    const { q: _searched, ...kept } = GERMAN;
    expect((await entries())[0]?.after).toEqual({
      name: "Team",
      filter: { ...kept, searches: true },
    });
  });

  test("may have the name of somebody's own", async () => {
    await save(lead, "Both", { shared: true });
    await save(lead, "Both");
    expect(await namesOf(lead, "shared")).toEqual(["Both"]);
    expect(await namesOf(lead, "own")).toEqual(["Both"]);
  });
});

test("The views that come with the product come first, and keep their names", async () => {
  const { views } = await listViews(project.as(rae), project.slug);
  expect(views.slice(0, 3).map(({ id }) => id)).toEqual(["waiting", "mine", "over-refused"]);
  await expect(save(rae, "all WAITING")).rejects.toMatchObject({ reason: "shipped" });
});

test("There is a bound on how many one keeps, and saving an earlier one anew stays possible", async () => {
  const many = await project.addPerson("Max Many");
  for (let made = 0; made < 50; made += 1) await save(many, `View ${made}`);
  await expect(save(many, "One more")).rejects.toMatchObject({ reason: "too_many" });
  await save(many, "View 7", { filter: FRENCH });
});
