import { Refusal } from "../runtime/refusal.ts";

/** The role a database address signs in as. Throws a sentence where it is not an address. */
export function roleOf(url: string): string | undefined {
  if (!URL.canParse(url)) {
    throw new Refusal(
      "DATABASE_URL is not an address such as postgresql://user:password@host:5432/plumbline.",
    );
  }
  const { username } = new URL(url);
  return username === "" ? undefined : decodeURIComponent(username);
}
