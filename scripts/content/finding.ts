/** What is wrong with the content: in which file, at which sample (a set has none), in a sentence. */
export type Finding = { file: string; key?: string; what: string };

/** The file of an evaluation set. */
export function setFile(slug: string): string {
  return `prisma/seed/sets/${slug}.jsonl`;
}
