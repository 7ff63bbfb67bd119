import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it came in. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What a provider does with a request: it answers, stays silent, or drops the connection. */
export type Answer = { readonly status: number; readonly body: unknown } | 'silence' | 'hang-up';

/** A provider on this machine that answers as told, and remembers what it was asked. */
export interface AProvider {
  readonly url: string;
  readonly asked: Asked[];
  /** How it answers from now on; what is no text is sent as JSON. */
  answer(answer: Answer): void;
  close(): Promise<void>;
}

/** Starts a provider that listens on a free port of the loopback. */
export async function aProvider(): Promise<AProvider> {
  const asked: Asked[] = [];
  let next: Answer = 'silence';
  const server = createServer(async (request, response) => {
    asked.push(await read(request));
    give(next, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // cast: it listens on a port, not on a pipe
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    answer: (answer) => {
      next = answer;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const { method = '', url: path = '', headers } = request;
  return { method, path, headers, body: await text(request) };
}

function give(answer: Answer, response: ServerResponse): void {
  if (answer === 'hang-up') response.destroy();
  if (typeof answer === 'string') return;
  const { status, body } = answer;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
