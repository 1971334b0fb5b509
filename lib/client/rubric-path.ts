type RubricPlace = { version?: number; compare?: number; anchor?: string };

/** The address of a project's rubric, at a version, beside an earlier one, at a passage. */
export function rubricPath(project: string, place: RubricPlace = {}): string {
  const { anchor, ...query } = place;
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  ).toString();
  const at = `/p/${encodeURIComponent(project)}/rubric`;
  return `${at}${search === "" ? "" : `?${search}`}${anchor === undefined ? "" : `#${anchor}`}`;
}
