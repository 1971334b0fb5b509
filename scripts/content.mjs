import { runUnderPinnedNode } from "./runtime/pinned-node.mjs";

runUnderPinnedNode("scripts/content/main.ts");
