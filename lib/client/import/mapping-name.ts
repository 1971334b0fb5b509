const LENGTH = 80;

/** What is typed as a name in the form that addresses and commands take: `My file` becomes `my-file`. */
export function mappingName(typed: string): string {
  return typed
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, LENGTH)
    .replace(/-+$/, "");
}
