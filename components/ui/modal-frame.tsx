"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import { useModal } from "@/components/ui/use-modal";

export type ModalProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons at the foot, the one that goes on last. */
  footer?: ReactNode;
  children: ReactNode;
  className?: string;
};

/** Head, body and foot of a modal layer; `Dialog` and `Sheet` place it. */
export function ModalFrame(props: ModalProps & { placement: string }) {
  const id = useId();
  const modal = useModal(props);
  return (
    <dialog
      {...modal}
      aria-labelledby={`${id}-title`}
      aria-describedby={props.description ? `${id}-description` : undefined}
      className={classNames(
        "overflow-hidden whitespace-normal border border-line bg-surface p-0 text-left text-ink shadow-raised",
        props.placement,
        props.className,
      )}
    >
      {props.open ? (
        <div className="relative flex max-h-[inherit] flex-1 flex-col">
          <header className="border-line border-b py-3 pr-14 pl-5">
            <h2 id={`${id}-title`} className="font-semibold text-base">
              {props.title}
            </h2>
            {props.description ? (
              <p id={`${id}-description`} className="mt-0.5 text-ink-2 text-sm">
                {props.description}
              </p>
            ) : null}
          </header>
          <div className="relative min-h-0 flex-1 overflow-auto overscroll-contain px-5 py-4">
            {props.children}
          </div>
          {props.footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-line border-t px-5 py-3">
              {props.footer}
            </footer>
          ) : null}
          {/* Last, so that the focus begins in the content. */}
          <button
            type="button"
            aria-label="Close"
            onClick={props.onClose}
            className="absolute top-2.5 right-3 grid size-7 place-items-center rounded-md text-ink-2 hover:bg-sunken"
          >
            <X aria-hidden size={16} />
          </button>
        </div>
      ) : null}
    </dialog>
  );
}
