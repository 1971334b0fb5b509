/**
 * A plan without what differs from run to run: costs and widths go, estimates keep their power of ten,
 * ids and times become words.
 */
export function stablePlan(plan: string): string {
  return plan
    .replaceAll(
      /\(cost=\S+ rows=(\d+) width=\d+\)/g,
      (_, rows: string) => `(about ${rounded(rows)})`,
    )
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?([+-]\d\d(:\d\d)?)?/g, "TIME");
}

function rounded(rows: string): string {
  const count = Number(rows);
  const power = count <= 1 ? 1 : 10 ** Math.round(Math.log10(count));
  return power === 1 ? "1 row" : `${power.toLocaleString("en")} rows`;
}
