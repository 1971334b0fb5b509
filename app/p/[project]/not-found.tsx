import { EmptyState } from "@/components/ui/empty-state";

export default function NotFound() {
  return (
    <EmptyState title="Nothing is here">
      What this address names does not exist, or you may not see it. The pages at the side do.
    </EmptyState>
  );
}
