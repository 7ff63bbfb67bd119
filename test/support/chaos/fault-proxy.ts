import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer, request } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { authority } from '../../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../../scripts/aws/local-target.ts';
import type { Certificate } from '../../../scripts/local/certificate.ts';
import type { Fault, FaultFor } from './faults.ts';

/** A way to a local AWS on which calls go wrong. */
export interface FaultProxy {
  readonly url: string;
  /** How many calls came while things went wrong, and how many of their attempts met each fault. */
  readonly seen: Readonly<Record<'calls' | Fault, number>>;
  /** From now on nothing goes wrong any more. */
  calm(): void;
  stop(): Promise<void>;
}

/** Starts one on the loopback interface; signatures stay good, for requests are passed on as they are. */
export async function startFaultProxy(
  target: LocalTarget,
  certificate: Certificate,
  faultFor: FaultFor,
): Promise<FaultProxy> {
  const seen = { calls: 0, refused: 0, lost: 0, unheard: 0 };
  const agent = new Agent({ keepAlive: true, ...authority(target) });
  const known = new Set<string>();
  let isCalm = false;

  async function handle(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const id = String(asked.headers['amz-sdk-invocation-id'] ?? randomUUID());
    if (!isCalm && !known.has(id)) seen.calls += 1;
    known.add(id);
    const fault = isCalm ? undefined : faultFor(id);
    if (fault !== undefined) seen[fault] += 1;
    const body = await buffer(asked);
    if (fault === 'lost') return void asked.socket.destroy();
    if (fault === 'refused') return void answer.writeHead(500).end();
    const given = await passedOn(asked, body, target, agent);
    if (fault === 'unheard') return void asked.socket.destroy();
    answer.writeHead(given.status, given.headers).end(given.body);
  }

  const tls = { cert: readFileSync(certificate.certificate), key: readFileSync(certificate.key) };
  const server = createServer(tls, (asked, answer) => {
    handle(asked, answer).catch(() => asked.socket.destroy()); // whoever asked went away, or AWS did
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    url: `https://127.0.0.1:${address.port}`,
    seen,
    calm: () => {
      isCalm = true;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}

async function passedOn(asked: IncomingMessage, body: Buffer, target: LocalTarget, agent: Agent) {
  const { method, url, headers } = asked;
  const passed = request(new URL(url ?? '/', target.endpointUrl), { method, headers, agent });
  passed.end(body);
  const [given]: IncomingMessage[] = await once(passed, 'response');
  if (!given) throw new Error('AWS did not answer.');
  const { 'transfer-encoding': _, connection: __, ...rest } = given.headers;
  return { status: given.statusCode ?? 502, headers: rest, body: await buffer(given) };
}
