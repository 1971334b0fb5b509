import { REQUEST_LABELS } from "../rubric/label";
import type { Policy } from "./policy";

/** The table as the source document prints it, one line per request label, each ending in a newline. */
export function formatRoutingTable(policy: Policy): string {
  return REQUEST_LABELS.map(
    (label) => `{'label': '${label}', 'action': '${policy.actions[label]}'}\n`,
  ).join("");
}
