const MAX_LENGTH = 40;

/**
 * A project's name as it stands in an address: lower-case ASCII letters, digits and single hyphens.
 * A name without any such character becomes "project". Not unique: see `numberedSlug`.
 */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "project" : slug;
}

/** The nth attempt at a slug that is not taken: `name`, `name-2`, `name-3`, … */
export function numberedSlug(slug: string, attempt: number): string {
  return attempt === 1 ? slug : `${slug}-${attempt}`;
}
