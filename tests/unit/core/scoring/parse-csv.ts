/** The rows of a CSV text with quoted cells, line breaks in them, and a byte-order mark. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  cells.lastIndex = text.startsWith("\ufeff") ? 1 : 0;
  while (cells.lastIndex < text.length) {
    const match = cells.exec(text);
    if (match === null) throw new Error(`The CSV is broken after ${rows.length} rows.`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] !== "," && cells.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
