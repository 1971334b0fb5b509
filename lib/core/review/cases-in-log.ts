/** What an entry of the log is about: a case by its id, of several only how many. */
export function casesInLog(caseIds: Iterable<string>): string {
  const [first = "", ...others] = caseIds;
  return others.length === 0 ? first : `${others.length + 1} cases`;
}
