import type { ReactNode } from "react";
import { WithQueries } from "@/components/shell/with-queries";

export default function SetsLayout({ children }: { children: ReactNode }) {
  return <WithQueries>{children}</WithQueries>;
}
