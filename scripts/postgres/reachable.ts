import { execFile } from "node:child_process";
import type { ServerUser } from "./server-user.ts";

/** Whether `user` (or this process) can read the file or enter the folder at `path`. */
export function canReach(path: string, user: ServerUser | undefined): Promise<boolean> {
  // Asked as the user itself: modes alone don't tell what mounts and access lists allow.
  const condition = 'if test -d "$1"; then test -x "$1"; else test -r "$1"; fi';
  const identity = user === undefined ? {} : { uid: user.uid, gid: user.gid };
  return new Promise((resolve) => {
    execFile("/bin/sh", ["-c", condition, "sh", path], { cwd: "/", ...identity }, (error) =>
      resolve(error === null),
    );
  });
}
