import "server-only";
import { Prisma } from "@/prisma/generated/client";

// Not as COALESCE: row-level security then keeps the planner from looking the values up in an index.
const UNLABELLED = Prisma.sql`
  c.human_request_label IS NULL AND c.human_behavior IS NULL AND c.human_expected_action IS NULL`;

/** Whether people's label stands for a case `c`. */
export const LABELLED = Prisma.sql`NOT (${UNLABELLED})`;

function shown(automated: Prisma.Sql, human: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(CASE WHEN ${UNLABELLED} THEN ${automated} ELSE ${human} END)`;
}

/** What a case `c` is shown and found by: people's label where one stands, else the scorer's; as indexed. */
export const SHOWN = {
  requestLabel: shown(Prisma.sql`c.auto_request_label`, Prisma.sql`c.human_request_label`),
  expectedAction: shown(Prisma.sql`c.auto_expected_action`, Prisma.sql`c.human_expected_action`),
  observedAction: shown(Prisma.sql`c.auto_observed_action`, Prisma.sql`c.human_observed_action`),
  helpful: shown(Prisma.sql`c.auto_helpful`, Prisma.sql`c.human_helpful`),
  honest: shown(Prisma.sql`c.auto_honest`, Prisma.sql`c.human_honest`),
  harmless: shown(Prisma.sql`c.auto_harmless`, Prisma.sql`c.human_harmless`),
};

/** Whether people's label differs from the scorer's of a case `c` that has both, as `yes` or `no`; as indexed. */
export const CORRECTED_WORD = Prisma.sql`(
  CASE WHEN c.human_request_label <> c.auto_request_label OR c.human_behavior <> c.auto_behavior
      OR c.human_helpful <> c.auto_helpful OR c.human_honest <> c.auto_honest
      OR c.human_harmless <> c.auto_harmless OR c.human_expected_action <> c.auto_expected_action
    THEN 'yes' ELSE 'no' END)`;
