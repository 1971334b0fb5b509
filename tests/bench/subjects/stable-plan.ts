/** What row-level security asks of every row; the same everywhere. */
const WALL =
  /\(\((?:\w+\.)?\(?(?:\w+\.)?project_id\)?::text = current_setting\('plumbline\.project'::text, true\)\) OR \(current_setting\('plumbline\.project'::text, true\) = 'all'::text\)\)/g;

/**
 * A plan without what differs from run to run: costs and widths go, estimates keep their power of ten,
 * ids, times and the condition of row-level security become words.
 */
export function stablePlan(plan: string): string {
  return plan
    .replaceAll(WALL, "WALL")
    .replaceAll(
      /\(cost=\S+ rows=(\d+) width=\d+\)/g,
      (_, rows: string) => `(about ${rounded(rows)})`,
    )
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
    .replaceAll(/ID(,ID)+/g, "ID,…")
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?([+-]\d\d(:\d\d)?)?/g, "TIME");
}

/** Of a list's plan how its page of cases is found: the common table `c`. All, where there is none. */
export function pageOfPlan(plan: string): string {
  const [, page] = /CTE c\n((?: {4,}.*\n)+)/.exec(plan) ?? [];
  return page === undefined ? plan : page.replaceAll(/^ {4}/gm, "").trimEnd();
}

function rounded(rows: string): string {
  const count = Number(rows);
  const power = count <= 1 ? 1 : 10 ** Math.round(Math.log10(count));
  return power === 1 ? "1 row" : `${power.toLocaleString("en")} rows`;
}
