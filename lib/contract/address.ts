import { z } from "zod";

/** The part of an address that names a project or a set. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "is no name of an address");

export const projectParams = z.object({ project: slug });

export const caseParams = projectParams.extend({ case: z.uuid() });
