import { Temporal } from 'temporal-polyfill';
import type { Day, TextbookClaim, TextbookPerson, TextbookPolicy } from './person.ts';

const places = [
  ['CN', ['Asia/Shanghai', 'Asia/Urumqi']],
  ['US-NY', ['America/New_York']],
  ['US-TX', ['America/Chicago', 'America/Denver']],
  ['US-FL', ['America/New_York', 'America/Chicago']],
  ['US-OK', ['America/Chicago']],
  ['US-RI', ['America/New_York']],
  ['US-UT', ['America/Denver']],
  ['US-MS', ['America/Chicago']],
  ['US-KY', ['America/New_York']],
  ['US', ['America/Los_Angeles']],
  ['FR', ['Europe/Paris']],
  ['IT', ['Europe/Rome']],
  ['ES', ['Europe/Madrid', 'Atlantic/Canary']],
  ['DE', ['Europe/Berlin']],
  ['GB', ['Europe/London']],
  ['BR', ['America/Sao_Paulo']],
  ['AU', ['Australia/Lord_Howe']],
] as const;

const lines = ['motor', 'motor', 'motor', 'home', 'health', 'accident', 'pension', 'life', 'travel'] as const;
const states = ['active', 'active', 'active', 'active', 'active', 'renewed', 'lapsed', 'cancelled'] as const;

/** Picks by a source of numbers from 0 up to 1. */
function picking(random: () => number) {
  const whole = (below: number) => Math.floor(random() * below);
  return {
    whole,
    among: <Value>(values: readonly Value[]): Value => {
      const value = values[whole(values.length)];
      if (value === undefined) throw new RangeError('Nothing to pick from.');
      return value;
    },
    chance: (share: number) => random() < share,
  };
}

type Picking = ReturnType<typeof picking>;

const start = Temporal.PlainDate.from('2026-09-10');
const day = (after: number): Day => start.add({ days: after }).toString();

/** A policy whose days fall all over the year and a bit that follow 10 September 2026; some are short, some are of a day. */
function randomPolicy(id: string, { whole, among, chance }: Picking): TextbookPolicy {
  const end = whole(460) - 10;
  const term = among([0, 1, 2, 5, 11, 29, 30, 31, 90, 364, 364, 364]);
  const line = among(lines);
  return {
    id,
    line,
    status: among(states),
    from: day(end - term),
    to: day(end),
    ...(chance(0.1) && { zone: among(['Asia/Shanghai', 'America/New_York', 'Pacific/Apia']) }),
    ...(line === 'motor' && chance(0.6) && { inspection: day(end - term + whole(term + 20)) }),
    ...(chance(0.5) && { premium: day(end - term + whole(term + 10)) }),
  };
}

function randomClaim(id: string, policyId: string, { whole }: Picking): TextbookClaim {
  const at = Temporal.Instant.from('2026-09-10T00:00:00Z').subtract({ minutes: whole(30 * 24 * 60) });
  return { id, policyId, missingSince: new Date(at.epochMilliseconds).toISOString() };
}

/** Somebody with so many policies. */
export function randomPerson(number: number, policies: number, random: () => number): TextbookPerson {
  const picks = picking(random);
  const { among, chance, whole } = picks;
  const [jurisdiction, zones] = among(places);
  const owned = Array.from({ length: policies }, (_, at) => randomPolicy(`pol_${number}_${at}`, picks));
  const [first] = owned;
  const state = jurisdiction === 'CN' || !chance(0.15) ? undefined : among(['US-FL', 'US-OK']);
  const birth = `${1950 + whole(50)}-${among(['02-29', day(whole(365)).slice(5)])}`;
  const isDay = !birth.endsWith('02-29') || Number(birth.slice(0, 4)) % 4 === 0;
  return {
    id: `cus_${number}`,
    zone: among<string>(zones),
    jurisdiction,
    ...(state !== undefined && { state }),
    ...(chance(0.6) && { segment: among(['office', 'family', 'enterprise'] as const) }),
    ...(isDay && chance(0.8) && { birth }),
    marketing: among(['granted', 'granted', 'refused', 'absent'] as const),
    refusesService: chance(0.05),
    ...(chance(0.05) && { hold: among(['deceased', 'bereavement', 'litigation'] as const) }),
    policies: owned,
    claims: first && chance(0.15) ? [randomClaim(`clm_${number}`, first.id, picks)] : [],
  };
}
