/** Who published a version, from its stored `createdBy`: a person's name, the product, or a command. */
export function publisherName(createdBy: string): string {
  if (createdBy === "system") return "Plumbline";
  return createdBy.startsWith("cli:") ? `${createdBy.slice(4)} (command line)` : createdBy;
}
