import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import { readGuideline } from "@/lib/services/guideline/read-guideline";
import type { ReviewProject } from "../../support/review-fixtures.ts";
import { openReviewProject } from "../../support/review-fixtures.ts";

describe("the guideline of a project", () => {
  let project: ReviewProject;
  beforeAll(async () => {
    project = await openReviewProject();
    const { guideline } = await readShippedContent(process.cwd());
    await project.sql(
      "INSERT INTO guideline_version (project_id, version, content, created_by) VALUES ($1::uuid, 2, $2::jsonb, 'system')",
      project.id,
      JSON.stringify(guideline),
    );
  });
  afterAll(() => project.close());

  it("is the one in force where no version is named", async () => {
    const reader = project.as(await project.addPerson("Vera", "viewer"));
    expect(await readGuideline(reader, project.slug, {})).toEqual({
      version: 1,
      title: "Guideline",
      createdBy: "system",
      createdAt: expect.any(String),
      note: "",
      tags: ["tone", "evasive"],
      passages: [],
      terms: [],
    });
  });

  it("has a passage for every field a label has, in the version that ships", async () => {
    const reader = project.as(await project.addPerson("Rita"));
    const { passages, version } = await readGuideline(reader, project.slug, { version: 2 });
    expect(version).toBe(2);
    const fields = new Set(passages.map((passage) => passage.field));
    expect([...fields]).toEqual(
      expect.arrayContaining([
        "requestLabel",
        "behavior",
        "helpful",
        "honest",
        "harmless",
        "severity",
      ]),
    );
  });

  it("is not found where there is no such version, nor by a stranger", async () => {
    const reader = project.as(await project.addPerson("Rolf"));
    await expect(readGuideline(reader, project.slug, { version: 9 })).rejects.toMatchObject({
      code: "not_found",
    });
    const stranger = project.as({
      kind: "user",
      userId: "nobody",
      name: "Nobody",
      isInstanceAdmin: false,
      memberships: [],
    });
    await expect(readGuideline(stranger, project.slug, {})).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
