const MOST = 2_147_483_647;

/** The place in a release that a cursor names, from 0; null where it names none. */
export function releasePlace(cursor: string): number | null {
  const place = Number(cursor);
  return /^\d{1,10}$/.test(cursor) && place <= MOST ? place : null;
}
