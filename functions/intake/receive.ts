import type { HttpAnswer, HttpRequest } from '#shared/runtime/http-function.ts';
import { sourceOf } from '#shared/sources/registry.ts';
import { isGenuine } from '#shared/sources/signatures/standard-webhooks.ts';
import type { Source } from '#shared/sources/source.ts';
import { notGenuine, refusalBeforeReading, refuse } from './refusal.ts';
import type { IntakeServices } from './services.ts';
import { takeIn } from './take-in.ts';

/**
 * Answers a feed's request. Checked in the order 405, 413, 415, 401, 400, and the signature on the raw bytes before
 * anything is parsed. 202 `{"accepted","duplicates"}`: what was accepted is archived and on the bus.
 */
export async function receive(request: HttpRequest, services: IntakeServices): Promise<HttpAnswer> {
  const source = sourceOf(request.source);
  if (!source) return refuse(404, 'unknown-source', 'There is no such webhook.');
  const refusal = refusalBeforeReading(request, source);
  if (refusal) return refusal;
  const secrets = await services.secrets.active(source.name);
  if (!isGenuine(request, secrets, services.systemClock())) return notGenuine;
  return readAndTakeIn(request, source, services);
}

async function readAndTakeIn(
  request: HttpRequest,
  source: Source,
  services: IntakeServices,
): Promise<HttpAnswer> {
  const reading = source.parse(request.body, request.headers['content-type'] ?? '');
  if (!reading.ok) return refuse(400, reading.problem.code, reading.problem.message, reading.problem.field);
  let accepted = 0;
  for (const item of reading.items) {
    if (await takeIn(item, { request, source }, services)) accepted += 1;
  }
  return { status: 202, body: { accepted, duplicates: reading.items.length - accepted } };
}
