import type { ReactNode } from "react";
import { WithAddress } from "@/components/shell/with-address";
import { WithQueries } from "@/components/shell/with-queries";

export default function QueueLayout({ children }: { children: ReactNode }) {
  return (
    <WithQueries>
      <WithAddress>{children}</WithAddress>
    </WithQueries>
  );
}
