import { isAbsolute, join, resolve } from "node:path";
import { CHECKOUT } from "./checkout.ts";

/**
 * Where an instance keeps what is its own: `PLUMBLINE_DATA`, else `.data` in the checkout.
 * A relative setting counts from where the command was given.
 */
export function dataFolder(): string {
  const given = process.env.PLUMBLINE_DATA;
  if (given === undefined || given === "") return join(CHECKOUT, ".data");
  return isAbsolute(given) ? given : resolve(process.env.INIT_CWD ?? process.cwd(), given);
}
