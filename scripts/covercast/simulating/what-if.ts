import { readFile, stat } from 'node:fs/promises';
import { type HazardAlert, Severity } from '#shared/contracts/hazard-alert.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import type { Hazard } from '#shared/hazards/hazard.ts';
import { hazardOf } from '#shared/hazards/hazard-of.ts';
import { hazards } from '#shared/hazards/registry.ts';
import { UsageError } from '../errors.ts';
import { type Given, instantFlag, textFlag } from '../given.ts';
import { readableFile } from '../readable-file.ts';
import { readGeoJson } from './read-geojson.ts';

/** The source of alerts that nobody issued. */
export const WHAT_IF = 'what-if';

const DEFAULT_VALIDITY = 24 * 60 * 60 * 1000;
const MOST_BYTES = 10 * 2 ** 20;

/** The kinds of hazard there are, as flags name them. */
export const kinds = hazards.map(({ kind }) => kind).join(', ');

/**
 * An alert as if an office issued it now (business time) for a drawn area: urgent, of one hazard, beginning now and
 * useful for 24 hours unless the flags say otherwise. Throws UsageError naming the flag.
 */
export async function whatIf(given: Given, now: Instant): Promise<HazardAlert> {
  const hazard = hazardFlag(given);
  const severity = severityFlag(given);
  const onset = instantFlag(given, 'onset') ?? now;
  const expires = instantFlag(given, 'expires') ?? plus(now, DEFAULT_VALIDITY);
  if (expires <= now)
    throw new UsageError(`--expires has passed: it is ${now} by the business clock`, 'expires');
  if (onset >= expires) throw new UsageError('--onset is not before --expires', 'onset');
  const area = readGeoJson(await drawn(textFlag(given, 'polygon') ?? ''));
  const about = { id: WHAT_IF, source: WHAT_IF, identifier: WHAT_IF, sender: WHAT_IF, sent: now };
  const said = { language: 'en', categories: ['Met'], eventCodes: [], responseTypes: [], parameters: [] };
  const how = { urgency: 'Immediate', certainty: 'Likely', severity, onset, expires } as const;
  return {
    ...about,
    schema: 1,
    status: 'Actual',
    messageType: 'Alert',
    scope: 'Public',
    references: [],
    infos: [{ ...said, ...how, event: eventOf(hazard), office: 'Nobody (what if)', areas: [area] }],
  };
}

/** A name under which a hazard is known, the plain one where that tells it. */
export function eventOf(hazard: Hazard): string {
  const names = [hazard.name['en'] ?? hazard.kind, ...Object.values(hazard.patterns).flat()];
  return names.find((event) => hazardOf({ event, eventCodes: [] }) === hazard) ?? hazard.kind;
}

function hazardFlag(given: Given): Hazard {
  const found = hazards.find(({ kind }) => kind === textFlag(given, 'hazard'));
  if (found) return found;
  throw new UsageError(`--hazard wants one of ${kinds}`, 'hazard');
}

function severityFlag(given: Given): Severity {
  const severity = Severity.safeParse(textFlag(given, 'severity'));
  if (severity.success) return severity.data;
  throw new UsageError(`--severity wants one of ${Severity.options.join(', ')}`, 'severity');
}

async function drawn(file: string): Promise<string> {
  await readableFile(file, 'polygon');
  const { size } = await stat(file);
  if (size > MOST_BYTES) throw new UsageError(`${file} has more than ${MOST_BYTES / 2 ** 20} MB`, 'polygon');
  return await readFile(file, 'utf8');
}
