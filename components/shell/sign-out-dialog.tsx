"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type SignOutDialogProps = {
  /** Submissions that this browser has not been able to send. */
  waiting: number;
  onStay: () => void;
  onLeave: () => Promise<void>;
};

/** Asked only where signing out would lose submissions. */
export function SignOutDialog({ waiting, onStay, onLeave }: SignOutDialogProps) {
  const what = waiting === 1 ? "1 submission waits" : `${waiting} submissions wait`;
  return (
    <Dialog
      open={waiting > 0}
      onClose={onStay}
      size="sm"
      title="Not everything is sent"
      footer={
        <>
          <Button variant="danger" onClick={() => void onLeave()}>
            Sign out and lose {waiting === 1 ? "it" : "them"}
          </Button>
          <Button variant="primary" onClick={onStay}>
            Stay
          </Button>
        </>
      }
    >
      {what} in this browser for the network. Signing out forgets them; stay until the desk says
      that everything is saved.
    </Dialog>
  );
}
