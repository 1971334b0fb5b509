import { route } from "@/lib/server/route";
import { verifyLog } from "@/lib/services/log/verify-log";

export const GET = route({ handle: (context) => verifyLog(context, "instance") });
