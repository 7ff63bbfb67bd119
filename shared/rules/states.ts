/** The states, district and territories of the United States (ISO 3166-2), without the country. As of 2026-11-22. */
const letters =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA ' +
  'RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI';

const states: ReadonlySet<string> = new Set(letters.split(' ').map((one) => `US-${one}`));

/** Whether a jurisdiction is a state of the United States that there is, `US-VT`. */
export function isState(jurisdiction: string): boolean {
  return states.has(jurisdiction);
}
