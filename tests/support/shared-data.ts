import { existsSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../../shared/data");

export type SharedFile = {
  path: string;
  missing: boolean;
  /** For the name of a test, so that the report says what was left out. */
  note: string;
};

/** A file of the real data that lies beside some checkouts and is not part of the product. */
export function sharedFile(name: string): SharedFile {
  const path = join(FOLDER, name);
  const missing = !existsSync(path);
  return { path, missing, note: missing ? ` (left out: ../shared/data/${name} is not here)` : "" };
}
