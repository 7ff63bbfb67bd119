import { type Instant, plus } from '../../contracts/instant.ts';
import type { PortfolioRecord } from '../../contracts/records/record.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The moments of consents that lie more than a day after the record came, by field: `consents.marketing.at`,
 * `consents.alerts.1.at`. A day is left to clocks that differ and to zones that were mistaken.
 */
export function consentsToCome(record: PortfolioRecord, cameAt: Instant): readonly string[] {
  if (record.type !== 'customer') return [];
  const latest = plus(cameAt, DAY_MS);
  return Object.entries(record.consents).flatMap(([purpose, consent]) => {
    if (consent === undefined || typeof consent === 'string') return [];
    const field = `consents.${purpose}`;
    if (!Array.isArray(consent)) return consent.at > latest ? [`${field}.at`] : [];
    return consent.flatMap(({ at }, index) => (at > latest ? [`${field}.${index}.at`] : []));
  });
}
