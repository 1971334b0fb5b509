#!/usr/bin/env node
import { runUnderPinnedNode } from "./runtime/pinned-node.mjs";

runUnderPinnedNode("scripts/plumbline/main.ts");
