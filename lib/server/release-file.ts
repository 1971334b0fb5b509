import "server-only";
import { releaseCsv } from "@/lib/adapters/release-export/release-csv";
import { releaseJsonl } from "@/lib/adapters/release-export/release-jsonl";
import type { ReleaseView } from "@/lib/contract/sets";

/** A release as a file to download, its hash in a header. */
export function releaseFile(view: ReleaseView, format: "jsonl" | "csv"): Response {
  const body = format === "csv" ? releaseCsv(view.samples) : releaseJsonl(view.samples);
  const type = format === "csv" ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8";
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${view.set.slug}-${view.release.number}.${format}"`,
      "cache-control": "no-store",
      "x-plumbline-release-hash": view.release.hash,
    },
  });
}
