"use client";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** In place of everything, where the frame itself failed: it relies on no style and no component. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="en">
      <body>
        <title>Plumbline could not be shown</title>
        <h1>Plumbline could not be shown</h1>
        <p>
          Nothing was changed, and drafts and submissions are kept.
          {error.digest === undefined ? null : ` The log has the cause under ${error.digest}.`}
        </p>
        <button type="button" onClick={() => retry()}>
          Try again
        </button>
      </body>
    </html>
  );
}
