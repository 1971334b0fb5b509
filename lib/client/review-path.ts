/** The address of a route of the review API; parts are encoded. */
export function reviewPath(project: string, ...parts: readonly string[]): string {
  return ["/api/v1/projects", project, "review", ...parts]
    .map((part, index) => (index === 0 ? part : encodeURIComponent(part)))
    .join("/");
}
