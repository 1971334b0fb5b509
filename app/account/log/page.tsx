import { LogActions } from "@/components/log/log-actions";
import { LogFilterChip } from "@/components/log/log-filter-chip";
import { LogList } from "@/components/log/log-list";
import { PlainFrame } from "@/components/shell/plain-frame";
import { logQuery } from "@/lib/contract/log";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { parseSearch } from "@/lib/server/search";
import { listLog } from "@/lib/services/log/list-log";

export const metadata = { title: "Log of the instance" };

const PATH = "/account/log";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function InstanceLogPage({ searchParams }: Props) {
  const query = parseSearch(logQuery, await searchParams);
  const page = await orInterrupt(listLog(await getContext(), "instance", query));
  return (
    <PlainFrame
      wide
      title="Log of the instance"
      description="Accounts, sign-ins and set-up. Each project has a log of its own. Times are UTC."
    >
      <div className="flex flex-wrap items-center gap-2.5">
        <LogActions api="/api/v1/log" />
        <LogFilterChip query={query} path={PATH} />
      </div>
      <LogList
        page={page}
        query={query}
        path={PATH}
        timeZone="UTC"
        about="Every sign-in and every change of an account writes one."
      />
    </PlainFrame>
  );
}
