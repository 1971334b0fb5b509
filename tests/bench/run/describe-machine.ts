import { cpus, loadavg, release, totalmem, type } from "node:os";
import { openDatabase } from "@/lib/data/client";
import type { Table } from "./markdown-table.ts";
import { sizedTitle } from "./merge-tables.ts";

/** When and on what this size is measured, without the machine's name. */
export async function describeMachine(databaseUrl: string, cases: number): Promise<Table> {
  const db = openDatabase(databaseUrl, 1);
  const [server] = await db.prisma.$queryRaw<{ server_version: string }[]>`SHOW server_version`;
  await db.close();
  const day = new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()
    .map((one) => one.toFixed(1))
    .join(", ");
  return {
    titles: ["", sizedTitle("", cases)],
    lines: [
      ["measured on", day],
      ["machine", `${cpus().length} cores, ${memory} GiB, ${type()} ${release().split("-")[0]}`],
      ["Node", process.versions.node],
      ["PostgreSQL", server?.server_version.split(" ")[0] ?? ""],
      ["load of the last 1, 5 and 15 minutes when it began", load],
    ],
  };
}
