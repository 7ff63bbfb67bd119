import * as fc from 'fast-check';
import type { AlertInfo, AlertReference, HazardAlert } from '#shared/contracts/hazard-alert.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { alertId } from '#shared/sources/alert-id.ts';
import { values } from '#shared/sources/cap/values.ts';
import { colourOf } from '#shared/sources/colour.ts';
import { area, named } from './arbitrary-area.ts';
import { capId, words } from './arbitrary-text.ts';

const HOUR = 60 * 60 * 1000;

const instant: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: 0, max: 4_000_000_000 }), fc.constantFrom(0, 0, 0, 7, 250, 999))
  .map(([seconds, milliseconds]) => new Date(seconds * 1000 + milliseconds).toISOString());

const reference: fc.Arbitrary<AlertReference> = fc.oneof(
  fc.record({ sender: capId, identifier: capId, sent: instant }),
  fc.record({ identifier: capId }),
);

const resource = fc.record(
  {
    description: words,
    mimeType: fc.constantFrom('image/png', 'application/pdf'),
    size: fc.nat(),
    uri: fc.constantFrom('https://office.example/map.png', 'map.png'),
    digest: fc.constant('da39a3ee5e6b4b0d3255bfef95601890afd80709'),
  },
  { requiredKeys: ['description', 'mimeType'] },
);

/** The fields an info may have or not. */
const optional = fc.record(
  {
    effective: instant,
    onset: instant,
    audience: words,
    headline: words,
    description: words,
    instruction: words,
    web: fc.constant('https://office.example/?a=1&b=2'),
    contact: words,
    resources: fc.array(resource, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const required = fc.record({
  language: fc.constantFrom('zh-CN', 'en', 'en-US', 'fr-CA', 'zh-Hant-HK', 'pt-BR', 'ja'),
  categories: fc.uniqueArray(fc.constantFrom(...values.category), { minLength: 1, maxLength: 3 }),
  event: words,
  eventCodes: fc.array(named, { maxLength: 2 }),
  responseTypes: fc.uniqueArray(fc.constantFrom(...values.responseType), { maxLength: 3 }),
  urgency: fc.constantFrom(...values.urgency),
  severity: fc.constantFrom(...values.severity),
  certainty: fc.constantFrom('Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'),
  office: words,
  parameters: fc.array(named, { maxLength: 4 }),
  areas: fc.array(area, { maxLength: 3 }),
} as const);

function infoAfter(sent: Instant): fc.Arbitrary<AlertInfo> {
  const expires = fc
    .option(fc.integer({ min: 1, max: 1000 }), { nil: undefined })
    .map((hours) => (hours ? { expires: new Date(Date.parse(sent) + hours * HOUR).toISOString() } : {}));
  return fc.tuple(required, optional, expires).map(([must, may, until]) => {
    const colour = colourOf({ ...must, ...may });
    return { ...must, ...may, ...until, ...(colour ? { colour } : {}) };
  });
}

const head = fc.record({
  identifier: capId,
  sender: capId,
  sent: instant,
  status: fc.constantFrom(...values.status),
  messageType: fc.constantFrom(...values.messageType),
  scope: fc.constantFrom(...values.scope),
  references: fc.array(reference, { maxLength: 4 }),
});

const handling = fc.record(
  {
    producer: words,
    restriction: words,
    note: words,
    codes: fc.array(words, { minLength: 1, maxLength: 3 }),
    incidents: fc.array(
      words.map((text) => text.replaceAll(/["\s]+/g, ' ').trim()).filter((text) => text !== ''),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

/** An alert with everything one may have or not have. */
export const alert: fc.Arbitrary<HazardAlert> = fc.tuple(head, handling).chain(([must, may]) =>
  fc.array(infoAfter(must.sent), { maxLength: 3 }).map((infos) => ({
    schema: 1 as const,
    id: alertId(must.sender, must.identifier, must.sent),
    source: 'cap',
    ...must,
    ...may,
    infos,
  })),
);
