"use client";

import { useOnline } from "@/lib/client/use-online";

/** Without a network: what still works. The desk says so itself, with what waits. */
export function OfflineLine() {
  const online = useOnline();
  return (
    <p
      role="status"
      className={
        online
          ? "sr-only"
          : "sticky top-0 z-20 border-line border-b bg-warn-soft px-5 py-1.5 text-sm text-warn group-has-data-full-screen/frame:hidden"
      }
    >
      {online
        ? ""
        : "Offline: what you see stays, nothing new is loaded. Labels wait in this browser."}
    </p>
  );
}
