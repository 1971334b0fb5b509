import { InnerLink } from "@/components/home/inner-link";

type DemoLineProps = {
  /** A project that is not made up, or null where the person sees none. */
  own: { slug: string; name: string } | null;
  mayMakeProject: boolean;
};

/** Says of the demo project that it is one, and leads out of it. */
export function DemoLine({ own, mayMakeProject }: DemoLineProps) {
  return (
    <p className="text-ink-2 text-sm">
      Made-up data: four weeks of Fernway's support assistant. Nothing here counts.{" "}
      {own !== null ? <InnerLink href={`/p/${own.slug}`}>Go to {own.name}</InnerLink> : null}
      {own === null && mayMakeProject ? (
        <InnerLink href="/projects/new">Make a project of your own</InnerLink>
      ) : null}
    </p>
  );
}
