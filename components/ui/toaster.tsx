"use client";

import { useSyncExternalStore } from "react";
import { ToastCard } from "@/components/ui/toast-card";
import { toastStore } from "@/components/ui/toast-store";

/** Where notices appear: once in the frame of the app. They are read out, and never take the focus. */
export function Toaster() {
  const toasts = useSyncExternalStore(
    toastStore.subscribe,
    toastStore.read,
    toastStore.readOnServer,
  );
  return (
    <section
      aria-label="Notices"
      aria-live="polite"
      className="pointer-events-none fixed right-4 bottom-4 z-50 flex w-[min(380px,calc(100vw-2rem))] flex-col gap-2"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}
