import type { OpenedFile } from "@/lib/client/import/open-file";
import { projectPath } from "@/lib/client/project-path";
import { requestJson } from "@/lib/client/request-json";
import type { ImportDefaults, ImportPreview, PreviewInput } from "@/lib/contract/import";
import type { CaseFormat } from "@/lib/core/formats/case-format";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";

export type AskPreview = {
  opened: OpenedFile;
  /** As a person chose it. */
  format: CaseFormat | null;
  defaults: ImportDefaults;
  /** Null lets one be guessed. */
  mapping: CsvMapping | null;
  signal?: AbortSignal;
};

/** What the beginning of a file would become; lines that could not be read are among the problems. */
export async function askPreview(project: string, ask: AskPreview): Promise<ImportPreview> {
  const { defaults, format, mapping, opened, signal } = ask;
  const body: PreviewInput = {
    lines: opened.lines.flatMap(({ number, text }) => (text === null ? [] : [{ number, text }])),
    format: opened.table === null ? format : "csv",
    defaults,
    ...(opened.table === null ? {} : { csv: { ...opened.table, mapping } }),
  };
  const url = projectPath(project, "imports", "preview");
  const options = { method: "POST", body, ...(signal === undefined ? {} : { signal }) } as const;
  const answer = await requestJson<ImportPreview>(url, options);
  const unreadable = opened.lines.flatMap((line) =>
    line.text === null ? [{ line: line.number, path: "", reason: line.problem }] : [],
  );
  return { ...answer, problems: [...unreadable, ...answer.problems] };
}
