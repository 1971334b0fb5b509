import { z } from "zod";

/**
 * The address of the desk: a queue's slug or `all` (of the reviewer's, by share), a case to open, or a
 * slot of the own history. Without any of them the page lets one pick.
 */
export const reviewPageQuery = z.object({
  queue: z.string().max(80).exactOptional(),
  case: z.uuid().exactOptional(),
  slot: z.uuid().exactOptional(),
});
