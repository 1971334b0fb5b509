import { readFile, writeFile } from "node:fs/promises";

/** Puts each text between its marks, `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`; gives the names not found. */
export async function writeTables(
  file: string,
  texts: ReadonlyMap<string, string>,
): Promise<string[]> {
  let page = await readFile(file, "utf8");
  const missing: string[] = [];
  for (const [name, text] of texts) {
    const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
    const start = page.indexOf(open);
    const end = page.indexOf(close, start);
    if (start === -1 || end === -1) missing.push(name);
    else page = `${page.slice(0, start + open.length)}\n\n${text}\n\n${page.slice(end)}`;
  }
  await writeFile(file, page);
  return missing;
}
