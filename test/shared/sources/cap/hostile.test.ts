import { describe, expect, test } from 'vitest';
import { parseCap, refusalOf } from '../../../support/cap/parse-cap.ts';
import { typhoonWarning } from '../../../support/cap/typhoon-warning.ts';

const valid = typhoonWarning({ sent: '2026-09-10T00:00:00Z', expires: '2026-09-11T00:00:00Z' });

function inDescription(text: string): string {
  return valid.replace(/<description>[^<]*/, () => `<description>${text}`);
}

function inAlert(text: string): string {
  return valid.replace('</scope>', () => `</scope>${text}`);
}

const bomb = '<!doctype a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>';
const description = 'alert/info[1]/description';
const polygon = 'alert/info[1]/area[1]/polygon[1]';

function inPolygon(text: string): string {
  return valid.replace(/<polygon>[^<]*/, () => `<polygon>${text}`);
}

function inCircle(text: string): string {
  return valid.replace(/<circle>[^<]*/, () => `<circle>${text}`);
}

const attacks: readonly (readonly [string, string, string])[] = [
  ['a document type', valid.replace('<alert', '<!DOCTYPE alert><alert'), 'doctype alert'],
  ['an entity bomb', valid.replace('<alert', `${bomb}<alert`), 'doctype alert'],
  ['an external entity', valid.replace('<alert', '<!DOCTYPE a SYSTEM "file:///x"><alert'), 'doctype alert'],
  [
    'a parameter entity',
    valid.replace('<alert', '<!DOCTYPE a [<!ENTITY % p "x">%p;]><alert'),
    'doctype alert',
  ],
  ['a document type after a comment', valid.replace('<alert', '<!-- --><!DOCTYPE a><alert'), 'doctype alert'],
  ['a document type in CDATA', inDescription('<![CDATA[<!DOCTYPE a>]]>'), 'doctype alert'],
  ['a document type in a comment', inDescription('<!--<!DOCTYPE a>-->'), 'doctype alert'],
  ['a document type after the alert', `${valid}<!DOCTYPE a>`, 'doctype alert'],
  ['an entity declaration alone', valid.replace('<alert', '<!ENTITY a "b"><alert'), 'doctype alert'],
  ['an entity nobody declared', inDescription('&bomb;'), `malformed ${description}`],
  ['an entity of HTML', inDescription('&nbsp;'), `malformed ${description}`],
  ['NUL', inDescription('\0'), 'nul alert'],
  ['a reference to NUL', inDescription('&#0;'), `malformed ${description}`],
  ['a bell', inDescription('\u0007'), 'control-character alert'],
  ['an escape', inDescription('\u001b[31m'), 'control-character alert'],
  ['a reference to a bell', inDescription('&#7;'), `malformed ${description}`],
  [
    'the same in XML 1.1',
    valid.replace('1.0', '1.1').replace('台风', '&#7;'),
    'malformed alert/info[1]/event',
  ],
  ['half a surrogate pair by reference', inDescription('&#xd800;'), `malformed ${description}`],
  ['a character XML has not', inDescription('\uffff'), `malformed ${description}`],
  ['a number no character has', inDescription('&#x110000;'), `malformed ${description}`],
  ['an endless number', inDescription(`&#${'9'.repeat(500_000)};`), `malformed ${description}`],
  ['depth', inAlert('<a>'.repeat(1000) + '</a>'.repeat(1000)), `too-deep alert${'/*'.repeat(15)}`],
  ['depth never closed', inAlert('<a>'.repeat(300_000)), `too-deep alert${'/*'.repeat(15)}`],
  ['depth in another namespace', inAlert('<a xmlns="urn:x">'.repeat(50_000)), 'too-deep alert'],
  ['a crowd of elements', inAlert('<a/>'.repeat(100_000)), 'too-many-elements alert'],
  [
    'a crowd of foreign elements',
    inAlert(`<s xmlns="urn:s">${'<a/>'.repeat(100_000)}</s>`),
    'too-many-elements alert',
  ],
  ['a crowd of attributes', inAlert(`<a ${manyAttributes(50_000)}/>`), 'too-many-attributes alert'],
  [
    'a crowd of attributes in all',
    inAlert(`<a ${manyAttributes(30)}/>`.repeat(100)),
    'too-many-attributes alert',
  ],
  ['an attribute twice', inAlert('<a b="1" b="2"/>'), 'malformed alert'],
  [
    'an attribute twice by namespace',
    inAlert('<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>'),
    'malformed alert',
  ],
  ['an attribute without an end', inAlert(`<a b="${'x'.repeat(900_000)}`), 'malformed alert'],
  ['an attribute with a tag', inAlert('<a b="<c>"/>'), 'malformed alert'],
  ['a flood of text', inDescription('A'.repeat(900_000)), `text-too-long ${description}`],
  ['a flood of CDATA', inDescription('<![CDATA[AAAAAAAA]]>'.repeat(40_000)), `text-too-long ${description}`],
  ['a flood of numeric references', inDescription('&#65;'.repeat(150_000)), 'too-many-references alert'],
  ['a flood of hexadecimal references', inDescription('&#x41;'.repeat(100_000)), 'too-many-references alert'],
  ['references across elements', inAlert('<a>&#65;&#65;</a>'.repeat(15_000)), 'too-many-references alert'],
  ['more than a megabyte', inDescription('A'.repeat(1_100_000)), 'too-large'],
  ['an unbound prefix', inAlert('<x:a/>'), 'malformed alert'],
  ['the prefix of XML bound anew', inAlert('<a xmlns:xml="urn:x"/>'), 'malformed alert'],
  ['two roots', `${valid}<alert/>`, 'malformed alert'],
  ['text after the root', `${valid}Achtung`, 'malformed alert'],
  ['an end that does not come', valid.slice(0, -20), 'malformed alert/info[2]'],
  ['nothing but the beginning of a tag', '<'.repeat(1_000_000), 'malformed alert'],
  ['comments in comments', inAlert('<!-- -- -->'), 'malformed alert'],
  ['a comment without an end', inAlert(`<!--${'x'.repeat(900_000)}`), 'malformed alert'],
  ['the end of CDATA in text', inDescription(']]>'), `malformed ${description}`],
  ['a second XML declaration', inAlert('<?xml version="1.0"?>'), 'malformed alert'],
  ['white space before the declaration', ` ${valid}`, 'malformed alert'],
  ['a polygon of a million blanks', inPolygon(`1,1${' '.repeat(900_000)}2`), `invalid-point ${polygon}`],
  ['a polygon of too many points', inPolygon('1,1 '.repeat(200_000)), `too-many-points ${polygon}`],
  ['a polygon of commas', inPolygon(','.repeat(900_000)), `invalid-point ${polygon}`],
  ['a polygon of one long number', inPolygon('1'.repeat(900_000)), `invalid-point ${polygon}`],
  [
    'a circle of blanks',
    inCircle(`1,1${' '.repeat(99_000)}`),
    'invalid-circle alert/info[1]/area[1]/circle[1]',
  ],
  [
    'references without end',
    inAlert(`<references>${'a '.repeat(49_000)}</references>`),
    'list-too-long alert/references',
  ],
  [
    'incidents without end',
    inAlert(`<incidents>${'a '.repeat(49_000)}</incidents>`),
    'list-too-long alert/incidents',
  ],
  ['codes without end', inAlert('<code>a</code>'.repeat(5001)), 'list-too-long alert/code'],
  ['infos without end', inAlert('<info/>'.repeat(150)), 'too-many-infos alert/info'],
  ['areas without end', inAlert(`<info>${'<area/>'.repeat(2001)}</info>`), 'too-many-areas alert/info'],
  [
    'shapes without end',
    inAlert(`<info><area>${'<circle/>'.repeat(2001)}</area></info>`),
    'too-many-shapes alert/info',
  ],
];

function manyAttributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ');
}

/** Milliseconds of the quickest of five runs, so that a busy machine does not look like a slow parser. */
function quickest(run: () => void): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const begun = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('a hostile document', () => {
  test.each(attacks)('%s is refused, within 50 ms per 100 KB', (_, xml, refusal) => {
    expect(refusalOf(xml)).toBe(refusal);
    expect(quickest(() => refusalOf(xml))).toBeLessThan(Math.max(50, xml.length / 2000));
  });

  test('a refusal never repeats the document', () => {
    const named = valid.replace('Actual', 'SECRET-PIECE');
    expect(JSON.stringify(parseCap(named))).not.toContain('SECRET-PIECE');
    const element = inAlert('<SECRET-PIECE>&#7;</SECRET-PIECE>');
    expect(JSON.stringify(parseCap(element))).not.toContain('SECRET-PIECE');
  });
});
