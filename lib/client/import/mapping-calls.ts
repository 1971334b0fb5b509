import { queryOptions } from "@tanstack/react-query";
import { projectPath } from "@/lib/client/project-path";
import { requestJson } from "@/lib/client/request-json";
import type { KeptMapping } from "@/lib/contract/mappings";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";

/** The mappings a project keeps, and then the shipped ones. */
export function mappingsQuery(project: string) {
  return queryOptions({
    queryKey: ["mappings", project],
    queryFn: ({ signal }) =>
      requestJson<{ mappings: KeptMapping[] }>(projectPath(project, "mappings"), { signal }).then(
        ({ mappings }) => mappings,
      ),
  });
}

/** Keeps a mapping under a name, in place of one that was there. */
export function saveMapping(
  project: string,
  { content, name }: { name: string; content: CsvMapping },
): Promise<void> {
  const body = { content };
  return requestJson(projectPath(project, "mappings", name), { method: "PUT", body });
}

/** Forgets a mapping; what was imported by it stays. */
export function removeMapping(project: string, name: string): Promise<void> {
  return requestJson(projectPath(project, "mappings", name), { method: "DELETE" });
}

/** Keeps a mapping under another name. Where that fails in the middle it is kept under both. */
export async function renameMapping(
  project: string,
  { content, from, to }: { from: string; to: string; content: CsvMapping },
): Promise<void> {
  await saveMapping(project, { name: to, content });
  if (to !== from) await removeMapping(project, from);
}
