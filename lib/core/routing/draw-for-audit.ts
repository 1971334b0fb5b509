import { stableFraction } from "../random";
import type { CaseSelection } from "./case-selection";
import { asPercent } from "./phrasing";

/** How a project draws its random audit: the share of all cases, and what repeats the draw. */
export type AuditDraw = { rate: number; seed: string };

/**
 * Draws a case of production for the random audit, whatever else happens to it; null where it is not
 * drawn. The same for ever; raising the rate only adds cases.
 */
export function drawForAudit(caseId: string, { rate, seed }: AuditDraw): CaseSelection | null {
  if (!(stableFraction(`${seed}/${caseId}`) < rate)) return null;
  return {
    door: "random_audit",
    probability: Math.min(rate, 1),
    seed,
    severity: null,
    reason: `Drawn at random: ${asPercent(rate)} of all cases are.`,
    derived: false,
  };
}
