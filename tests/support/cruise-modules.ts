import { execFileSync } from "node:child_process";
import { inCheckout } from "../../scripts/runtime/checkout.ts";

export type CruisedModule = {
  source: string;
  dependencies: { resolved: string; dependencyTypes: string[] }[];
};

export type Cruise = {
  modules: CruisedModule[];
  violations: { from: string; to: string; rule: { name: string } }[];
};

/** Runs dependency-cruiser with our rules on folders below `root`. */
export function cruiseModules(root: string, folders: string[]): Cruise {
  const program = inCheckout("node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const rules = inCheckout(".dependency-cruiser.cjs");
  const args = [program, ...folders, "--config", rules, "--output-type", "json"];
  const output = execFileSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { modules, summary } = JSON.parse(output);
  return { modules, violations: summary.violations };
}
