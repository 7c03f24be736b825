import type { ServerResponse } from 'node:http';

/** The smallest GIF: what every image of a reply turns out to be. */
export const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** As on the real sites: no inline script, so nothing may be injected by markup. `?csp=off` leaves it out. */
const strict = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  'img-src https: data: blob:',
  "connect-src 'self' https: wss:",
  "worker-src 'self' blob:",
  "frame-src 'self' data: blob:",
  "form-action 'self'",
  "object-src 'none'",
].join('; ');

const look = `
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #1f2328 }
  main { min-height: 26rem }
  main > * { margin: 0 0 1rem; padding: .6rem .9rem; border-radius: .6rem; background: #f3f4f6; display: block }
  [contenteditable], textarea, input[type=text] {
    display: block; box-sizing: border-box; width: 100%; min-height: 3.4em; padding: .5rem .7rem;
    border: 1px solid #b6bcc4; border-radius: .6rem; font: inherit; background: #fff }
  .ql-clipboard { position: absolute; left: -9999px }
  .ProseMirror, .ql-editor { white-space: pre-wrap }
  button { margin-top: .5rem; padding: .3rem 1rem; font: inherit }
  img { min-width: 16px; min-height: 16px; background: #ddd }`;

/**
 * Writes the page of one host. All hosts share one script, which loads the part named after the host. With `?slow=` its
 * end comes so many milliseconds later, and the script does not wait for it.
 */
export function documentOf(host: string, query: URLSearchParams, response: ServerResponse): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (query.get('csp') !== 'off') response.setHeader('content-security-policy', strict);
  const slow = query.get('slow');
  response.write(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${host}</title><style>${look}</style>` +
      `<script type="module" ${slow === null ? '' : 'async'} src="/__bench/main.js"></script></head><body>`,
  );
  setTimeout(() => response.end('</body></html>'), Number(slow));
}
