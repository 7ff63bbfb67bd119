import { type HttpResponse, httpRequest } from './http-request.ts';
import type { LocalTarget } from './local-target.ts';

/** Posts the bytes as they are, and returns whatever status comes back. Throws when nothing answers in 30 s. */
export function httpsPost(
  url: string,
  body: Uint8Array,
  headers: Readonly<Record<string, string>>,
  target?: LocalTarget,
): Promise<HttpResponse> {
  return httpRequest(url, { method: 'POST', body, headers, target, timeout: 30_000 });
}
