import { spawn } from "node:child_process";
import { once } from "node:events";
import { CHECKOUT } from "./checkout.ts";

export type ProgramResult = {
  /** Null where a signal ended it. */
  code: number | null;
  output: string;
  /** What it wrote to standard output alone. */
  stdout: string;
};

export type ProgramOptions = {
  /** On top of this process's own. */
  env?: Record<string, string>;
  signal?: AbortSignal;
  /** Shown as it comes, besides being collected: all of it, or what goes to standard error alone. */
  shown?: "all" | "errors";
};

/** Runs a Node script of this checkout (with Node's own options before it) to its end. */
export async function runNode(
  args: string[],
  { env, signal, shown }: ProgramOptions = {},
): Promise<ProgramResult> {
  const child = spawn(process.execPath, args, {
    cwd: CHECKOUT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stopChild = () => child.kill("SIGTERM");
  signal?.addEventListener("abort", stopChild);
  let output = "";
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    stdout += text;
    if (shown === "all") process.stdout.write(text);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (shown !== undefined) process.stderr.write(text);
  });
  const [code] = await once(child, "close");
  signal?.removeEventListener("abort", stopChild);
  return { code, output, stdout };
}

/** The end of a long output, for showing what went wrong. */
export function lastLines(text: string, count = 40): string {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
