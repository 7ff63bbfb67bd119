import { problem } from '#shared/contracts/problem.ts';
import type { HttpAnswer, HttpRequest } from '#shared/runtime/http-function.ts';

/** An answer that refuses, in the one error format. */
export function refuse(status: number, code: string, message: string, field?: string): HttpAnswer {
  return { status, body: problem(code, message, field) };
}

/** The same for every failure of a signature, so that nothing can be learned from it. */
export const notGenuine = refuse(401, 'not-genuine', 'The signature is missing, wrong or too old.');

/** The media type without its parameters, `application/cap+xml`. */
export function mediaTypeOf({ headers }: Pick<HttpRequest, 'headers'>): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** What a door takes. */
interface Takes {
  readonly contentTypes: readonly string[];
  /** The largest body. */
  readonly maxBytes: number;
}

/** Why a request is refused before anybody reads it, in the order 405, 413, 415; undefined when it is not. */
export function refusalBeforeReading(request: HttpRequest, source: Takes): HttpAnswer | undefined {
  if (request.method !== 'POST') {
    return { ...refuse(405, 'method', 'Only POST is answered here.'), headers: { allow: 'POST' } };
  }
  if (request.body.byteLength > source.maxBytes) {
    return refuse(413, 'too-large', `The body may have at most ${source.maxBytes} bytes.`);
  }
  if (!source.contentTypes.includes(mediaTypeOf(request))) {
    return refuse(415, 'content-type', `Send one of: ${source.contentTypes.join(', ')}.`, 'content-type');
  }
  return undefined;
}
