import type { ServerResponse } from 'node:http';
import { type Problem, problem } from '#shared/contracts/problem.ts';

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

// Nothing from elsewhere, nothing inline, in no frame: https://www.w3.org/TR/CSP3/
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const guarded = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Answers, with what keeps a browser from doing more with it than to show it. */
export function send(response: ServerResponse, { status, body, contentType, headers }: Answer): void {
  response.writeHead(status, { ...guarded, 'content-type': contentType, ...headers }).end(body);
}

/** A value as JSON. */
export function json(status: number, value: unknown, headers: Answer['headers'] = {}): Answer {
  return { status, body: JSON.stringify(value), contentType: 'application/json', headers };
}

/** An error as JSON. */
export function refusal(status: number, { code, message, field }: Problem['error']): Answer {
  return json(status, problem(code, message, field));
}
