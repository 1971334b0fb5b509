const LINES_LOOKED_AT = 20;

/**
 * Whether the beginning of a file is JSON, one value a line, or records of cells. Text that is neither
 * is taken for lines: then each is reported as no JSON.
 */
export function fileKind(head: string): "lines" | "csv" {
  const lines = head
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, LINES_LOOKED_AT);
  const [first = ""] = lines;
  if (/^[{[]/.test(first)) return "lines";
  if (/[,;\t]/.test(first)) return "csv";
  return lines.some((line) => /^\{\s*"/.test(line)) || first === "" ? "lines" : "csv";
}
