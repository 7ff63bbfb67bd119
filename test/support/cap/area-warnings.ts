import { capTime } from './typhoon-warning.ts';

/** The areas of these warnings: the east of Shanghai, Hangzhou west of it, and both. */
export const AREAS = {
  east: '31.00,121.40 31.40,121.40 31.40,121.70 31.00,121.70 31.00,121.40',
  west: '30.10,120.00 30.50,120.00 30.50,120.50 30.10,120.50 30.10,120.00',
  wide: '30.00,120.00 32.00,120.00 32.00,122.50 30.00,122.50 30.00,120.00',
} as const;

/** One warning of an alert. Times are of the day, `03:00`, in UTC. */
export interface AreaWarning {
  readonly event?: string;
  readonly severity: string;
  readonly area: keyof typeof AREAS;
  readonly onset?: string;
  readonly expires?: string;
}

/** An alert by the time it was sent, by which others refer to it. */
export interface AreaAlert {
  readonly sent: string;
  readonly msgType?: 'Alert' | 'Update' | 'Cancel';
  readonly refs?: readonly string[];
  readonly warns?: readonly AreaWarning[];
}

/** A time of the day of these warnings as an instant: 10 September 2026. */
export function timeOf(time: string): string {
  return `2026-09-10T${time}:00.000Z`;
}

const SENDER = 'office@cma.example';

/** An alert as CAP 1.2. */
export function areaWarnings({ sent, msgType, refs = [], warns = [] }: AreaAlert): string {
  const references = refs.map((time) => `${SENDER},id-${time},${capTime(timeOf(time))}`).join(' ');
  const type = msgType ?? (refs.length > 0 ? 'Update' : 'Alert');
  return `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>id-${sent}</identifier><sender>${SENDER}</sender><sent>${capTime(timeOf(sent))}</sent>
<status>Actual</status><msgType>${type}</msgType><scope>Public</scope>
${refs.length > 0 ? `<references>${references}</references>` : ''}${warns.map(infoOf).join('')}</alert>`;
}

function infoOf({ event = 'Typhoon', severity, area, onset, expires = '12:00' }: AreaWarning): string {
  return `<info><language>en</language><category>Met</category><event>${event}</event>
<urgency>Immediate</urgency><severity>${severity}</severity><certainty>Likely</certainty>
${onset ? `<onset>${capTime(timeOf(onset))}</onset>` : ''}<expires>${capTime(timeOf(expires))}</expires>
<senderName>Shanghai</senderName>
<area><areaDesc>${area}</areaDesc><polygon>${AREAS[area]}</polygon></area></info>`;
}
