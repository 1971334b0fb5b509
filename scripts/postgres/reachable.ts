import { execFile } from "node:child_process";
import type { ServerUser } from "./server-user.ts";

/** Whether `user` (or this process) can read the file or enter the folder at `path`. */
export function canReach(path: string, user: ServerUser | undefined): Promise<boolean> {
  return holds('test -r "$1" && { ! test -d "$1" || test -x "$1"; }', path, user);
}

/** Whether `user` (or this process) can make files in the folder at `path`. */
export function canWriteIn(path: string, user: ServerUser | undefined): Promise<boolean> {
  return holds('test -w "$1" && test -x "$1"', path, user);
}

// Asked as the user itself: modes alone don't tell what mounts and access lists allow.
function holds(condition: string, path: string, user?: ServerUser): Promise<boolean> {
  const identity = user === undefined ? {} : { uid: user.uid, gid: user.gid };
  return new Promise((resolve) => {
    execFile("/bin/sh", ["-c", condition, "sh", path], { cwd: "/", ...identity }, (error) =>
      resolve(error === null),
    );
  });
}
