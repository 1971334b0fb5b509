import { createKey } from "@/lib/services/people/create-key";
import type { TestInstance, TestPerson } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";
import { signInAs } from "../../support/sign-in.ts";
import type { Caller } from "./callers.ts";
import { KEYS, MEMBERS } from "./callers.ts";

/** What a request carries to say who sends it. */
export type Credentials = { cookie?: string; headers?: Record<string, string> };

export type Cast = {
  instance: TestInstance;
  people: ReadonlyMap<Caller, TestPerson>;
  /** Everybody in the project, and keys of it with one scope each. */
  callers: ReadonlyMap<Caller, Credentials>;
  /** The administrator of another project, and a key of that project with every scope. */
  strangers: ReadonlyMap<string, Credentials>;
  instanceAdmin: Credentials;
};

async function makeKey(instance: TestInstance, slug: string, scopes: typeof KEYS | [string]) {
  const as = instance.context(instance.admin.actor);
  const wanted = scopes as unknown as (typeof KEYS)[number][];
  const { secret } = await createKey(as, { slug, name: "Matrix", scopes: wanted });
  return { headers: { authorization: `Bearer ${secret}` } };
}

/** Everybody who calls, made through the same doors as in life. */
export async function gatherCast(): Promise<Cast> {
  const instance = await openInstance();
  const people = new Map<Caller, TestPerson>();
  const callers = new Map<Caller, Credentials>();
  for (const role of MEMBERS) {
    const person = await instance.addPerson(role);
    people.set(role, person);
    callers.set(role, { cookie: await signInAs(person.email) });
  }
  for (const scope of KEYS) {
    callers.set(`key ${scope}`, await makeKey(instance, instance.project, [scope]));
  }
  const other = await instance.addProject("Elsewhere");
  const outsider = await instance.addPerson("admin", other);
  return {
    instance,
    people,
    callers,
    strangers: new Map<string, Credentials>([
      ["an administrator of another project", { cookie: await signInAs(outsider.email) }],
      ["a key of another project", await makeKey(instance, other, KEYS)],
    ]),
    instanceAdmin: { cookie: await signInAs(instance.admin.email) },
  };
}
