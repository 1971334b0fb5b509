import type { Route } from "next";
import type { ReactNode } from "react";
import { InnerLink } from "@/components/home/inner-link";
import { CopyButton } from "@/components/ui/copy-button";
import { LinkButton } from "@/components/ui/link-button";

type StartPanelProps = {
  project: string;
  /** A call that sends one case in, ready for a shell. */
  call: string;
  demo: { slug: string } | null;
  may: { import: boolean; manage: boolean };
};

/** What to do first where nothing came in yet. */
export function StartPanel({ project, call, demo, may }: StartPanelProps) {
  return (
    <section
      aria-labelledby="start"
      className="rounded-lg border border-line bg-surface px-[18px] py-4"
    >
      <h2 id="start" className="font-semibold text-lg">
        Nothing came in yet
      </h2>
      <p className="mt-0.5 max-w-[80ch] text-ink-2">
        {may.import
          ? "Conversations that come in are scored, and those that should be looked at wait here for a person."
          : "Conversations that come in are scored, and those that should be looked at wait here. Someone who leads this project brings them in."}
      </p>
      <div className="mt-4 flex flex-col gap-x-9 gap-y-5 lg:flex-row">
        {may.import ? (
          <>
            <Way title="Import a file">
              <p className="text-ink-2 text-sm">
                JSON Lines, CSV or hh-rlhf text, looked at line by line before anything is stored.
              </p>
              <LinkButton
                variant="primary"
                className="mt-2.5"
                href={`/p/${project}/import` as Route}
              >
                Import conversations
              </LinkButton>
            </Way>
            <Way title="Send by API" wide>
              <Call call={call} />
              <p className="mt-1.5 text-ink-2 text-sm">
                {may.manage ? (
                  <>
                    Put your key in its place:{" "}
                    <InnerLink href={`/p/${project}/settings/keys`}>make one</InnerLink>
                  </>
                ) : (
                  "Put a key in its place: an administrator of the project makes one."
                )}
              </p>
            </Way>
          </>
        ) : null}
        {demo === null ? null : (
          <Way title="Look around first">
            <p className="text-ink-2 text-sm">
              The demo project has four weeks of a made-up support assistant.
            </p>
            <LinkButton className="mt-2.5" href={`/p/${demo.slug}` as Route}>
              Open the demo
            </LinkButton>
          </Way>
        )}
      </div>
    </section>
  );
}

type WayProps = { title: string; wide?: boolean; children: ReactNode };

function Way({ title, wide = false, children }: WayProps) {
  return (
    <div className={wide ? "min-w-0 flex-1" : "lg:w-[250px] lg:flex-none"}>
      <h3 className="mb-1 font-semibold text-sm">{title}</h3>
      {children}
    </div>
  );
}

function Call({ call }: { call: string }) {
  return (
    <div className="flex items-start gap-1 rounded-md bg-sunken py-1 pr-1 pl-3">
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        className="min-w-0 flex-1 overflow-x-auto py-1.5 font-mono text-xs leading-relaxed"
      >
        {call}
      </pre>
      <CopyButton text={call} label="Copy the call" />
    </div>
  );
}
