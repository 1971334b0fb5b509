import { describe, expect, it } from "vitest";
import { currentEntry } from "@/components/shell/nav-section";
import { projectNav } from "@/components/shell/project-nav";
import type { Operation } from "@/lib/core/access/can";

const ALL: readonly Operation[] = [
  "read_project",
  "review",
  "read_queue_cases",
  "import_cases",
  "read_sets",
  "read_audit",
  "read_own_log",
];

describe("the navigation of a project", () => {
  it("shows only what the person may open, and no empty group", () => {
    const sections = projectNav({ slug: "demo", operations: ["read_project", "review"] });
    expect(sections.map((section) => section.entries.map((entry) => entry.id))).toEqual([
      ["home", "review"],
      ["playground"],
      ["settings"],
    ]);
    const [only, ...others] = projectNav({ slug: "demo", operations: ["review"] });
    expect(only?.entries.map((entry) => entry.id)).toEqual(["review"]);
    expect(others).toEqual([]);
  });

  it.each([
    ["/p/demo", "home"],
    ["/p/demo/review", "review"],
    ["/p/demo/review/history", "review"],
    ["/p/demo/reviewers", "home"],
    ["/p/demo/cases/7", "queue"],
    ["/p/other", null],
  ])("marks at %s the page %s", (pathname, id) => {
    expect(currentEntry(projectNav({ slug: "demo", operations: ALL }), pathname)).toBe(id);
  });
});
