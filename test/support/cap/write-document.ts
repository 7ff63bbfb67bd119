import type { AlertArea, AlertInfo, AlertReference, HazardAlert } from '#shared/contracts/hazard-alert.ts';
import type { CapVersion } from '#shared/sources/cap/element.ts';
import type { Choices } from './choices.ts';
import type { Encoding } from './encode.ts';
import { writeText } from './write-text.ts';
import { writeTime } from './write-time.ts';

/** How a document is written. */
export interface Style {
  readonly version: CapVersion;
  readonly prefix: string;
  readonly encoding: Encoding;
  readonly choices: Choices;
}

/** Elements by name; a list is the element again and again, a text without element is given as it is. */
type Member = readonly [name: string, content: string | readonly Member[] | undefined];

const NAMESPACES: Readonly<Record<CapVersion, string>> = {
  '1.0': 'http://www.incident.com/cap/1.0',
  '1.1': 'urn:oasis:names:tc:emergency:cap:1.1',
  '1.2': 'urn:oasis:names:tc:emergency:cap:1.2',
};
const SIGNATURE =
  '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo Id="a">x<identifier/></ds:SignedInfo></ds:Signature>';

/** The alert as a CAP document: the same meaning in one of the many ways producers write it. */
export function writeDocument(alert: HazardAlert, style: Style): Uint8Array {
  const { encoding, choices, prefix, version } = style;
  const name = choices.of(`"${encoding.declared}"`, `'${encoding.declared}'`);
  const standalone = choices.of('', ' standalone="yes"');
  const hasDeclaration = encoding.declared !== undefined;
  const declaration = hasDeclaration ? `<?xml version="1.0" encoding=${name}${standalone}?>` : '';
  const colon = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const others = choices.of('', ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="x"');
  const open = `<${tag('alert', style)} ${colon}="${NAMESPACES[version]}"${others}>`;
  const members = alertMembers(alert, style);
  const inner = writeMembers(members, style) + choices.of('', '', SIGNATURE);
  const text = `${declaration}${gap(style)}${open}${inner}${gap(style)}</${tag('alert', style)}>${gap(style)}`;
  return encoding.encode(text);
}

function tag(name: string, { prefix }: Style): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}

function gap({ choices }: Style): string {
  return choices.of('', '', '\n', '\r\n    ', '<!-- Achtung: 1 < 2 & 3 -->', '<?keep going?>');
}

/** In any order, but those of one name in theirs. */
function writeMembers(members: readonly Member[], style: Style): string {
  const names = style.choices.shuffled([...new Set(members.map(([name]) => name))]);
  const given = members.filter(([, content]) => content !== undefined);
  const written = names.flatMap((name) => given.filter((member) => member[0] === name));
  return written.map((member) => gap(style) + writeMember(member, style)).join('');
}

function writeMember([name, content = '']: Member, style: Style): string {
  const inner = typeof content === 'string' ? content : writeMembers(content, style);
  const attributes = style.choices.once(20) ? ` xml:lang="en" note='a>b'` : '';
  if (inner === '') return `<${tag(name, style)}${attributes}/>`;
  return `<${tag(name, style)}${attributes}>${inner}</${tag(name, style)} >`;
}

function alertMembers(alert: HazardAlert, style: Style): readonly Member[] {
  const text = words(style);
  const unsaid = style.version === '1.0' && alert.scope === 'Public' && alert.restriction === undefined;
  return [
    ['identifier', text(alert.identifier)],
    ['sender', text(alert.sender)],
    ['sent', writeTime(alert.sent, style.choices)],
    ['status', choice(alert.status, style)],
    ['msgType', choice(alert.messageType, style)],
    ['source', text(alert.producer)],
    ['scope', unsaid && style.choices.once(2) ? undefined : choice(alert.scope, style)],
    ['restriction', text(alert.restriction)],
    ['note', text(alert.note)],
    ...(alert.codes ?? []).map((code): Member => ['code', text(code)]),
    ['references', text(alert.references.map((one) => referenceOf(one, style)).join(' ') || undefined)],
    ['incidents', text(alert.incidents?.map((name) => `"${name}"`).join(' '))],
    ...alert.infos.map((info): Member => ['info', infoMembers(info, alert, style)]),
    ['weather-icon', style.choices.of(undefined, 'sun')],
  ];
}

function referenceOf({ sender, identifier, sent }: AlertReference, { choices }: Style): string {
  return sent === undefined ? identifier : `${sender},${identifier},${writeTime(sent, choices)}`;
}

function infoMembers(info: AlertInfo, alert: HazardAlert, style: Style): readonly Member[] {
  const text = words(style);
  const time = (at: string | undefined) => (at === undefined ? undefined : writeTime(at, style.choices));
  const isDefault = info.language === 'en-US' && style.choices.once(2);
  const members: readonly Member[] = [
    ['language', isDefault ? undefined : info.language.replaceAll('-', style.choices.of('-', '_'))],
    ...info.categories.map((category): Member => ['category', choice(category, style)]),
    ['event', text(info.event)],
    ...info.responseTypes.map((type): Member => ['responseType', choice(type, style)]),
    ['urgency', choice(info.urgency, style)],
    ['severity', choice(info.severity, style)],
    [
      'certainty',
      choice(info.certainty === 'Likely' ? style.choices.of('Likely', 'Very Likely') : info.certainty, style),
    ],
    ...info.eventCodes.map((pair): Member => ['eventCode', namedMember(pair, style)]),
    ['effective', time(info.effective)],
    ['onset', time(info.onset)],
    ['expires', time(info.expires)],
    ['senderName', info.office === alert.sender ? undefined : text(info.office)],
    ...(['audience', 'headline', 'description', 'instruction', 'web', 'contact'] as const).map(
      (name): Member => [name, text(info[name])],
    ),
    ...info.parameters.map((pair): Member => ['parameter', namedMember(pair, style)]),
    ...(info.resources ?? []).map(
      (one): Member => [
        'resource',
        [
          ['resourceDesc', text(one.description)],
          ['derefUri', style.choices.of(undefined, 'AAAA')],
          ...(['mimeType', 'uri', 'digest'] as const).map((name): Member => [name, text(one[name])]),
          ['size', text(one.size === undefined ? undefined : String(one.size))],
        ],
      ],
    ),
    ...info.areas.map((area): Member => ['area', areaMembers(area, style)]),
  ];
  return members;
}

function areaMembers(area: AlertArea, style: Style): readonly Member[] {
  const text = words(style);
  const { choices } = style;
  const comma = () => choices.of(',', ',', ',', ', ', ' ,');
  const number = (value: number) =>
    choices.once(30) && value >= 0 && !/e/.test(String(value)) ? `+${value}` : String(value);
  const point = ([lat, lon]: readonly [number, number]) => `${number(lat)}${comma()}${number(lon)}`;
  return [
    ['areaDesc', text(area.description)],
    ...area.polygons.map(
      (ring): Member => ['polygon', ring.map(point).join(choices.of(' ', ' ', '\n      '))],
    ),
    ...area.circles.map(({ centre, radiusKm }): Member => ['circle', `${point(centre)} ${number(radiusKm)}`]),
    ...area.geocodes.map((pair): Member => ['geocode', namedMember(pair, style)]),
    ['altitude', text(area.altitude === undefined ? undefined : String(area.altitude))],
    ['ceiling', text(area.ceiling === undefined ? undefined : String(area.ceiling))],
  ];
}

/** CAP 1.0 writes them as one text. */
function namedMember(
  { name, value }: { readonly name: string; readonly value: string },
  style: Style,
): Member[1] {
  const text = words(style);
  if (style.version === '1.0') return text(`${name}=${value}`);
  return [
    ['valueName', text(name)],
    ['value', text(value)],
  ];
}

/** A value in any case of letters. */
function choice(value: string, { choices }: Style): string {
  return choices.once(8) ? choices.of(value.toLowerCase(), value.toUpperCase()) : value;
}

/** An absent text now and then is an empty element. */
function words({ choices, encoding }: Style) {
  return (text: string | undefined): string | undefined => {
    if (text !== undefined) return writeText(text, choices, encoding);
    return choices.once(10) ? choices.of('', ' ') : undefined;
  };
}
