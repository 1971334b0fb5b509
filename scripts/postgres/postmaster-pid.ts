import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What a running server writes into its data folder. */
export type PostmasterPid = { pid: number; port: number; ready: boolean };

/** Undefined where no server claims the data folder, or the file is not whole yet. */
export async function readPostmasterPid(data: string): Promise<PostmasterPid | undefined> {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), ready: (lines[7] ?? "").trim() === "ready" };
}
