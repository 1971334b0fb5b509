import { globSync } from "node:fs";
import { join } from "node:path";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

type Handler = (
  request: Request,
  segment: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>;

/** One method of one route file, as `ROUTES` names it. */
export type RouteOnDisk = { name: string; method: string; path: string; handler: Handler };

/** Every method of every route file below app/api, in the files' order. */
export async function readRoutes(): Promise<RouteOnDisk[]> {
  const files = globSync("app/api/**/route.ts").sort();
  const routes = await Promise.all(
    files.map(async (file) => {
      const module = (await import(join(process.cwd(), file))) as Record<string, unknown>;
      const path = file.replace(/^app/, "").replace(/\/route\.ts$/, "");
      const methods = METHODS.filter((method) => typeof module[method] === "function");
      return methods.map((method) => ({
        name: `${method} ${path}`,
        method,
        path,
        handler: module[method] as Handler,
      }));
    }),
  );
  return routes.flat();
}
