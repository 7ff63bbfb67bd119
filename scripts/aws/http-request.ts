import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { authority } from './client-config.ts';
import type { LocalTarget } from './local-target.ts';

export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** `timeout` is in milliseconds, for the whole exchange. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly target: LocalTarget | undefined;
  readonly timeout: number;
}

/** One exchange over a connection of its own, trusting the target's certificate. Throws when nothing answers. */
export async function httpRequest(url: string, request: HttpRequest): Promise<HttpResponse> {
  const response = await exchange(new URL(url), request);
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}

function exchange(
  url: URL,
  { method, headers, body, target, timeout }: HttpRequest,
): Promise<IncomingMessage> {
  const length = body === undefined ? {} : { 'content-length': String(body.byteLength) };
  const options = {
    method,
    headers: { ...headers, ...length },
    agent: false,
    signal: AbortSignal.timeout(timeout),
    ...authority(target),
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    send(url, options, resolve).once('error', reject).end(body);
  });
}
