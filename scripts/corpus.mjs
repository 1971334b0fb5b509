import { runUnderPinnedNode } from "./runtime/pinned-node.mjs";

runUnderPinnedNode("scripts/corpus/main.ts");
