import "server-only";
import { env } from "@/lib/server/env";

/** The address that lets an invitation's holder in. */
export function invitationLink(token: string): string {
  return `${env().address}/invitations/${token}`;
}
