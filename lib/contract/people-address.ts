import { z } from "zod";
import { projectParams } from "@/lib/contract/address";

export const memberParams = projectParams.extend({ user: z.string().min(1).max(64) });

export const invitationParams = projectParams.extend({ invitation: z.uuid() });

export const keyParams = projectParams.extend({ key: z.uuid() });
