"use client";

import type { PageErrorProps } from "@/components/shell/page-error";
import { PageError } from "@/components/shell/page-error";

export default function ErrorPage(props: PageErrorProps) {
  return <PageError {...props} />;
}
