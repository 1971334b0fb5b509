/** The address of a route below a project in the API; parts are encoded. */
export function projectPath(project: string, ...parts: readonly string[]): string {
  return `/api/v1/projects/${[project, ...parts].map(encodeURIComponent).join("/")}`;
}
