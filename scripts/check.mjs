import { ensureInstalled } from "./runtime/install.mjs";
import { runUnderPinnedNode } from "./runtime/pinned-node.mjs";

await ensureInstalled({ withDevelopment: true });
runUnderPinnedNode("scripts/check/main.ts");
