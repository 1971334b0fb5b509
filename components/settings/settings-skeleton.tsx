import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import { TableSkeleton } from "@/components/ui/table-skeleton";

type SettingsSkeletonProps = {
  title: string;
  description?: string;
  says: string;
  columns: readonly string[];
  /** The title of the form below the table. */
  form: string;
};

/** A table of settings with the form below it, before its rows are there. */
export function SettingsSkeleton(props: SettingsSkeletonProps) {
  const { columns, description, form, says, title } = props;
  return (
    <>
      <Section title={title} {...(description === undefined ? {} : { description })}>
        <TableSkeleton
          says={says}
          columns={columns.map((name) => ({ name, width: "min-w-24" }))}
          rows={3}
        />
      </Section>
      <Section title={form}>
        <Skeleton className="h-48 w-full rounded-lg" />
      </Section>
    </>
  );
}
