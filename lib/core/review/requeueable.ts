/**
 * Whether a case can be given another round: not while it is scored, nor while someone has it open. Where
 * it waits for a blind round the queue it goes to decides, and the refusal says so.
 */
export function requeueable(row: { status: string; holder: string | null }): boolean {
  return row.status === "waiting" ? row.holder === null : row.status !== "scoring";
}
