"use client";

import type { MouseEvent, SyntheticEvent } from "react";
import { useEffect, useRef } from "react";

type ModalInput = { open: boolean; onClose: () => void };

/**
 * Drives a native `<dialog>` as a modal: the page behind is inert, Escape and a press beside it
 * ask to close, and the focus goes back to where it was.
 */
export function useModal({ open, onClose }: ModalInput) {
  const ref = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || !open) return;
    if (!dialog.open) dialog.showModal();
    return () => dialog.close();
  }, [open]);

  return {
    ref,
    onCancel(event: SyntheticEvent<HTMLDialogElement>) {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      onClose();
    },
    onClick(event: MouseEvent<HTMLDialogElement>) {
      if (event.target === event.currentTarget) onClose();
    },
  };
}
