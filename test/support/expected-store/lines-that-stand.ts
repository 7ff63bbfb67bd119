/** The fields of a line as JSON has them. */
export type Fields = Readonly<Record<string, unknown>>;

/** A field as text; '' where there is none. */
export function text(fields: Fields, name: string): string {
  return String(fields[name] ?? '');
}

/** Of the lines of a file that are not to be refused, the one that stands of each record: the newest, then the last. */
export function linesThatStand(file: string, refused: ReadonlySet<number>): readonly Fields[] {
  const standing = new Map<string, Fields>();
  for (const [at, line] of file
    .replaceAll(/\ufeff|\r/g, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '' || refused.has(at + 1)) continue;
    const fields: Fields = JSON.parse(line);
    const name = `${text(fields, 'type')} ${text(fields, 'id')}`;
    const earlier = standing.get(name);
    if (!earlier || moment(fields) >= moment(earlier)) standing.set(name, fields);
  }
  return [...standing.values()];
}

/** A line that says nothing is as of its upload, which is later than anything a line here says. */
function moment(fields: Fields): string {
  return text(fields, 'asOf') || '9999';
}
