import { EmptyState } from "@/components/ui/empty-state";

export default function Forbidden() {
  return (
    <EmptyState title="Your role does not include this">
      An administrator of this project can give you another role, or do it for you.
    </EmptyState>
  );
}
