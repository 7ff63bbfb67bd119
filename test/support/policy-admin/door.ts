import { millisecondsOf, plus } from '#shared/contracts/instant.ts';
import type { HttpAnswer, HttpRequest } from '#shared/runtime/http-function.ts';
import { signatureOf } from '#shared/sources/signatures/standard-webhooks.ts';
import { receiveEvent } from '../../../functions/intake/policy-admin/receive-event.ts';
import type { PolicyAdminServices } from '../../../functions/intake/policy-admin/services.ts';
import { type MemoryWorld, memoryWorld } from '../fakes/memory-world.ts';
import { movableClocks } from '../fakes/movable-clocks.ts';

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
export const NOW = '2026-11-22T02:00:00.000Z';

/** The door on a world in memory, and for how long it has waited before it answered. */
export interface Door {
  readonly world: MemoryWorld;
  readonly services: PolicyAdminServices;
  readonly waited: () => number;
  /** Posts an event in structured mode as the policy system would; what is given replaces attributes and request. */
  send(type: string, data: unknown, over?: Sent): Promise<HttpAnswer>;
  post(request: HttpRequest): Promise<HttpAnswer>;
}

export interface Sent {
  readonly id?: string;
  readonly source?: string;
  readonly time?: string;
}

let sent = 0;

/** A request, signed then. */
export function signed(body: Uint8Array, headers: Readonly<Record<string, string>>, at = NOW): HttpRequest {
  const timestamp = String(Math.floor(millisecondsOf(at) / 1000));
  sent += 1;
  const id = `msg_${sent}`;
  return {
    method: 'POST',
    source: '',
    query: '',
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatureOf(SECRET, id, timestamp, body),
      ...headers,
    },
  };
}

/** A structured event as bytes. */
export function eventBytes(type: string, data: unknown, over: Sent = {}): Buffer {
  sent += 1;
  const attributes = { specversion: '1.0', id: `evt-${sent}`, source: '/policy', time: plus(NOW, -1000) };
  return Buffer.from(JSON.stringify({ ...attributes, ...over, type, data }));
}

export const structuredType = { 'content-type': 'application/cloudevents+json; charset=utf-8' };

/** A door on a world, an empty one at NOW unless another is given. */
export function aDoor(world: MemoryWorld = memoryWorld({ clocks: movableClocks(NOW) })): Door {
  let waited = 0;
  const services: PolicyAdminServices = {
    secrets: { active: async () => [SECRET] },
    log: world.webhookLog,
    archive: world.sealedArchive,
    portfolio: world.portfolio,
    stops: world.stops,
    events: world.events,
    ...world.clocks,
    sleep: async (milliseconds) => {
      waited += milliseconds;
    },
  };
  return {
    world,
    services,
    waited: () => waited,
    post: (request) => receiveEvent(request, services),
    send: (type, data, over) => {
      const now = world.clocks.systemClock();
      const sentBytes = eventBytes(type, data, { time: plus(now, -1000), ...over });
      return receiveEvent(signed(sentBytes, structuredType, now), services);
    },
  };
}
