import type { Finding } from "./finding";

/** The report: under each file its findings, each with the key of its sample where it has one. */
export function findingLines(findings: readonly Finding[]): string[] {
  const files = [...new Set(findings.map(({ file }) => file))];
  return files.flatMap((file) => [
    file,
    ...findings
      .filter((finding) => finding.file === file)
      .map(({ key, what }) => (key === undefined ? `  ${what}` : `  ${key}: ${what}`)),
  ]);
}
