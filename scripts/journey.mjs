import { runUnderPinnedNode } from "./runtime/pinned-node.mjs";

runUnderPinnedNode("scripts/journey/main.ts");
