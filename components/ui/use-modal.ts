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
    if (!dialog.open) {
      dialog.showModal();
      enterContent(dialog);
    }
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

const USABLE = "a[href], button:not([tabindex='-1']), input, select, textarea, [tabindex='0']";

/** Content that scrolls takes the focus itself: what can be used in it gets it, where there is anything. */
function enterContent(dialog: HTMLDialogElement) {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement.tabIndex >= 0) return;
  if (activeElement === dialog || !dialog.contains(activeElement)) return;
  activeElement.querySelector<HTMLElement>(USABLE)?.focus();
}
