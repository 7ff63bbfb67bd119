import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from the page itself, or from whoever typed its address: it names the server by one of its
 * own names (no other leads here but by rebinding of DNS), and comes from no other site's page.
 */
export function isOwn(headers: IncomingHttpHeaders, port: number): boolean {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !names.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
