/** The identity, in every set, of the sample that comes from a case. */
export function sampleKey(externalId: string): string {
  return `case/${externalId}`;
}
