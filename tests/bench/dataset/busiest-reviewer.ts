import type { Dataset, Person } from "./open-dataset.ts";

/** Who has the most cases in their history. */
export async function busiestReviewer({ id, lead, slug, sql }: Dataset): Promise<Person> {
  const [busiest] = await sql<{ id: string; name: string }>(
    `SELECT u.id, u.name FROM review_slot s JOIN rater r ON r.id = s.rater_id
     JOIN app_user u ON u.id = r.user_id GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1`,
  );
  if (busiest === undefined) throw new Error("Nobody has labelled anything.");
  const memberships = [{ projectId: id, slug, role: "reviewer" as const }];
  return { ...lead, userId: busiest.id, name: busiest.name, memberships };
}
