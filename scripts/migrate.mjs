import { runUnderPinnedNode } from "./runtime/pinned-node.mjs";

runUnderPinnedNode("scripts/migrate/main.ts");
