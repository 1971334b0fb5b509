/** A table of Markdown, cell by cell. The first column says what a line is of. */
export type Table = { titles: readonly string[]; lines: readonly (readonly string[])[] };

/** The table that a text is; one without columns where it is none. */
export function readTable(text: string): Table {
  const [titles = [], , ...lines] = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|") && line.endsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return { titles, lines };
}

/** With numbers to the right, and columns in line where one reads the source. */
export function tableText({ lines, titles }: Table): string {
  const widths = titles.map((title, at) =>
    Math.max(4, title.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const pad = (cells: readonly string[]) =>
    widths.map((width, at) =>
      at === 0 ? (cells[at] ?? "").padEnd(width) : (cells[at] ?? "").padStart(width),
    );
  const rule = widths.map((width, at) =>
    at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [pad(titles), rule, ...lines.map(pad)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
