import { VerifyLog } from "@/components/log/verify-log";
import { buttonClass } from "@/components/ui/button-class";

/** What can be done with a whole log: check it, and take it out. `api` is where it is served. */
export function LogActions({ api }: { api: string }) {
  return (
    <>
      <VerifyLog api={api} />
      <a href={`${api}/export`} download className={buttonClass()}>
        JSON Lines
      </a>
    </>
  );
}
