import { execFile } from "node:child_process";
import { chown, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../runtime/refusal.ts";
import type { Binaries } from "./binaries.ts";
import { OWNER_ROLE } from "./credentials.ts";
import { explainLog } from "./explain-log.ts";
import type { ServerUser } from "./server-user.ts";

/** Makes the data of a new cluster in `folder/data`; `folder` must exist and be the user's own. */
export async function runInitdb(options: {
  binaries: Binaries;
  user: ServerUser | undefined;
  folder: string;
  ownerPassword: string;
  durable: boolean;
}): Promise<void> {
  const { binaries, user, folder } = options;
  const data = join(folder, "data");
  const passwordFile = join(folder, "initial-password");
  await mkdir(data, { mode: 0o700 });
  await writeFile(passwordFile, `${options.ownerPassword}\n`, { mode: 0o600 });
  if (user !== undefined) {
    await chown(data, user.uid, user.gid);
    await chown(passwordFile, user.uid, user.gid);
  }
  // The built-in locale sorts the same on every system, whatever its C library.
  const args = [
    `--pgdata=${data}`,
    `--username=${OWNER_ROLE}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    ...(options.durable ? [] : ["--no-sync"]),
  ];
  await execute(binaries.initdb, args, user);
  await rm(passwordFile);
}

function execute(program: string, args: string[], user?: ServerUser): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: "/", env: plainEnvironment(), ...user }, (error, _out, log) => {
      if (error === null) resolve();
      else reject(new Refusal(explainLog(log || error.message), { cause: error }));
    });
  });
}

/** Messages in English, so that they can be recognised, and nothing of the caller's PG* settings. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC", NODE_ENV: "production" };
}
