import { CopyButton } from "@/components/ui/copy-button";

type SecretShownOnceProps = { secret: string; copyLabel: string; children: string };

/** A secret that can't be had again, to be copied now. Announced when it appears. */
export function SecretShownOnce({ secret, copyLabel, children }: SecretShownOnceProps) {
  return (
    <div role="status" className="rounded-md border border-accent bg-accent-soft px-3 py-2.5">
      <p className="text-sm">{children}</p>
      <div className="mt-1.5 flex items-center gap-2">
        <code className="min-w-0 flex-1 break-all rounded-sm bg-surface px-2 py-1 text-xs">
          {secret}
        </code>
        <CopyButton text={secret} label={copyLabel} />
      </div>
    </div>
  );
}
