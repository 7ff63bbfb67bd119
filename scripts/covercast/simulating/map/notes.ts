import type { AlertArea, HazardAlert } from '#shared/contracts/hazard-alert.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { many } from '../../show/many.ts';
import type { Outcomes } from '../simulation.ts';
import { WHAT_IF } from '../what-if.ts';
import type { Placed } from './cells.ts';

/** What stands above the map and below it. */
export interface MapTitle {
  readonly heading: string;
  readonly subheading: string;
  readonly attribution: string;
}

/** How many zone codes are listed by name. */
const MOST_ZONES = 24;

/** Whose warning it is and when it was sent; what of the page is ours, it says. `recorded`: it was sent, `at` that time. */
export function titleOf(
  { infos, sender, sent, source, identifier, messageType }: HazardAlert,
  { at, audience, alert }: Outcomes,
  recorded = false,
): MapTitle {
  const info = infos[0];
  const [warning] = alert.warnings;
  const isWhatIf = source === WHAT_IF;
  const customers = new Set(audience.map(({ customerId }) => customerId)).size;
  const named = [warning?.event ?? info?.event, warning?.severity ?? info?.severity];
  const what = named.filter((one) => one !== undefined).join(', ') || messageType;
  const whom = `concerns ${customers === 0 ? 'nobody' : many(customers, 'customer')}`;
  const office = [...new Set(infos.map((one) => one.office))].join(' · ') || sender;
  return {
    heading: `${isWhatIf ? 'WHAT IF ' : ''}${what}: ${whom}`,
    subheading: isWhatIf
      ? `Nobody has issued this: a drawn area, simulated ${minuteOf(at)}. Nothing was sent.`
      : `${office}, sent ${minuteOf(sent)}. ${recorded ? `Taken up ${minuteOf(at)}; what became of it as the ledger has it.` : `Simulated ${minuteOf(at)}; nothing was sent.`}`,
    attribution: isWhatIf
      ? 'Area, severity and times are ours; no office has issued them. Whom we tell, and what we advise, is ours.'
      : `Warning, areas and severity: ${office} (${sender}, ${identifier}), as issued ${minuteOf(sent)}. Whom we tell, and what we advise, is ours.`,
  };
}

/** What the legend says below its signs: how exact the map is, and what of the alert it cannot draw. */
export function notesOf(
  { infos }: HazardAlert,
  { unreadable }: Outcomes,
  { unplaced }: Placed,
): readonly string[] {
  const zones = zonesIn(infos.flatMap(({ areas }) => areas.flatMap(({ geocodes }) => geocodes)));
  return [
    'Signs stand for all places in a cell of about 4.9 × 4.9 km or more, on their side of the edge: never at a home.',
    'Spared are places in cells that the edge passes; others outside are not looked at.',
    ...(zones === '' ? [] : [`Zones by code, not drawable: ${zones}.`]),
    ...(unplaced === 0
      ? []
      : [`${unplaced.toLocaleString('en')} places known by a zone code alone are not drawn.`]),
    ...(unreadable === 0
      ? []
      : [`${unreadable.toLocaleString('en')} places cannot be opened and count as inside.`]),
  ];
}

/** Codes after the name of their scheme: `UGC FLC001, FLC003; SAME 012001`. */
function zonesIn(geocodes: AlertArea['geocodes']): string {
  const all = [...new Map(geocodes.map((one) => [`${one.name} ${one.value}`, one])).values()];
  const shown = Map.groupBy(all.slice(0, MOST_ZONES), ({ name }) => name);
  const texts = [...shown].map(([name, some]) => `${name} ${some.map(({ value }) => value).join(', ')}`);
  const more = all.length - MOST_ZONES;
  return `${texts.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function minuteOf(instant: Instant): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
