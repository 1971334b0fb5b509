/**
 * What a page may load and run: itself, and scripts and styles that carry the request's nonce.
 * In development React needs `eval`, and Next's own tools bring styles without a nonce.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Virtual rows and splitters are positioned by attribute; an attribute can't load or run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    // Only our own chunks work beside the page: the playground scores there.
    "worker-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}
