import { ensureInstalled } from "./runtime/install.mjs";
import { runUnderPinnedNode } from "./runtime/pinned-node.mjs";

await ensureInstalled({ withDevelopment: false });
runUnderPinnedNode("scripts/start/main.ts");
