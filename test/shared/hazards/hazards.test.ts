import { describe, expect, test } from 'vitest';
import { ProductLine } from '#shared/contracts/records/policy.ts';
import { codeSchemes } from '#shared/hazards/event-code.ts';
import { type Hazard, programmeName } from '#shared/hazards/hazard.ts';
import { hazardOf, hazardOfAny } from '#shared/hazards/hazard-of.ts';
import { plainName } from '#shared/hazards/phrase-at.ts';
import { placedLines } from '#shared/hazards/placed-lines.ts';
import { hazards } from '#shared/hazards/registry.ts';
import { programmes } from '#shared/programmes/registry.ts';
import { templateOf } from '#shared/templates/registry.ts';

const phrasesOf = ({ patterns }: Hazard) => Object.values(patterns).flat();
const codesOf = ({ codes }: Hazard) =>
  Object.entries(codes).flatMap(([scheme, list]) => list.map((code) => `${scheme} ${code}`));
const titled = (told: Hazard['examples']) =>
  told.map((info) => [[info.event, ...info.eventCodes.map(({ value }) => value)].join(' '), info] as const);
const lines = hazards.flatMap((hazard) =>
  hazard.lines.map(({ line }) => [programmeName(hazard, line), line] as const),
);

describe.each(hazards.map((hazard): [string, Hazard] => [hazard.kind, hazard]))(
  'the hazard %s',
  (_, hazard) => {
    test('its kind fits the name of a programme', () => {
      expect(hazard.kind).toMatch(/^[a-z][a-z-]*$/);
      expect(hazard.lines.length).toBeGreaterThan(0);
    });

    test('it is called something in Chinese and English, and has phrases in both', () => {
      expect([hazard.name['zh-CN'], hazard.name['en']].every(Boolean)).toBe(true);
      expect(Object.keys(hazard.patterns)).toEqual(expect.arrayContaining(['zh-CN', 'zh-TW', 'en']));
    });

    test('it answers to its own name in Chinese and English', () => {
      const kinds = Object.values(hazard.name).map((event) => hazardOf({ event, eventCodes: [] })?.kind);
      expect(kinds).toEqual([hazard.kind, hazard.kind]);
    });

    test('its codes are lower case, and of the form of their list', () => {
      expect(codesOf(hazard).filter((code) => !FORM.test(code))).toEqual([]);
    });

    test('its phrases are written as they are looked for', () => {
      const told = [...phrasesOf(hazard), ...hazard.except];
      expect(told).toEqual(told.map(plainName));
      expect(told.filter((phrase) => [...phrase].length < 2)).toEqual([]);
    });

    test('every exception holds one of its own phrases', () => {
      expect(
        hazard.except.filter((text) => !phrasesOf(hazard).some((phrase) => text.includes(phrase))),
      ).toEqual([]);
    });

    test.each(titled(hazard.examples))('it answers to %s', (__, info) => {
      expect(hazardOf(info)?.kind).toBe(hazard.kind);
    });

    test.each(titled(hazard.counterExamples))('it does not answer to %s', (__, info) => {
      expect(hazardOf(info)?.kind).not.toBe(hazard.kind);
    });
  },
);

const FORM =
  /^(?:same [a-z]{3}|nws [a-z]{2}|cap-cp [a-z]{3,12}|cap-cp (?:tropicalstorm|stormfrcwind)|cma (?:\d{2}|11b\d{2}))$/;

describe('the hazards together', () => {
  test('are the eight of the design, with its lines and what they protect', () => {
    const table = hazards.map(({ kind, lines: all }) => [
      kind,
      ...all.map(({ line, protects }) => `${line} ${protects === 'life' ? 'L' : 'P'}`),
    ]);
    expect(table).toEqual([
      ['typhoon', 'motor P', 'home L'],
      ['rainstorm', 'motor P'],
      ['flood', 'motor P', 'home L'],
      ['wind', 'motor P', 'home P'],
      ['thunderstorm', 'motor P', 'home L'],
      ['hail', 'motor P'],
      ['earthquake', 'home L'],
      ['cold-wave', 'motor P', 'home P'],
    ]);
  });

  test('share no code and no phrase, exceptions included', () => {
    const codes = hazards.flatMap(codesOf);
    const phrases = hazards.flatMap((hazard) => [...phrasesOf(hazard), ...hazard.except]);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  test('use every list of codes there is', () => {
    const used = new Set(hazards.flatMap(({ codes }) => Object.keys(codes)));
    expect([...used].toSorted()).toEqual(codeSchemes.toSorted());
  });

  test.each(lines)('have a programme and words for %s', (name, line) => {
    expect(programmes.find((programme) => programme.name === name)).toMatchObject({
      line,
      purpose: 'alerts',
    });
    expect(templateOf(name)?.id).toBe(name);
  });

  test('have every programme of warnings there is, but for the all-clear', () => {
    const told = programmes.filter(({ purpose }) => purpose === 'alerts').map(({ name }) => name);
    expect(told).toEqual([...lines.map(([name]) => name), 'all-clear']);
  });

  test('say whose policies are found by where they are: the lines some hazard concerns', () => {
    expect([...placedLines].toSorted()).toEqual([...new Set(lines.map(([, line]) => line))].toSorted());
    expect(ProductLine.options.filter((line) => placedLines.has(line))).toEqual(['motor', 'home']);
  });
});

describe('which hazard it is', () => {
  test('the event code says before the name', () => {
    expect(hazardOf({ event: 'Flood', eventCodes: [{ name: 'SAME', value: 'HUW' }] })?.kind).toBe('typhoon');
  });

  test.each(['RWT', 'RMT', 'NPT', 'NMN', 'DMO'])(
    'the code %s of a test says none, whatever the name',
    (value) => {
      expect(hazardOf({ event: 'Tornado Warning', eventCodes: [{ name: 'SAME', value }] })).toBeUndefined();
    },
  );

  test.each(['Typhoon drill', 'Flood exercise', '台风防御演练', '地震防災訓練', 'Simulacro de sismo'])(
    'who only practises has none: %s',
    (event) => {
      expect(hazardOf({ event, eventCodes: [{ name: 'SAME', value: 'HUW' }] })).toBeUndefined();
    },
  );

  test('who is to exercise caution is warned', () => {
    expect(hazardOf({ event: 'Ice - exercise caution', eventCodes: [] })?.kind).toBe('cold-wave');
  });

  test('the first code that is known says, whatever follows', () => {
    const eventCodes = [
      { name: 'SAME', value: 'NWS' },
      { name: 'NationalWeatherService', value: 'LEW' },
      { name: 'SAME', value: 'FFW' },
    ];
    expect(hazardOf({ event: 'Flood', eventCodes })?.kind).toBe('cold-wave');
  });

  test.each([
    ['Hurricane Force Wind Warning', 'wind'],
    ['Wind and Hail', 'wind'],
    ['Hail and Wind', 'hail'],
    ['大风寒潮预警', 'wind'],
    ['寒潮大风预警', 'cold-wave'],
    ['雷雨大风冰雹', 'thunderstorm'],
    ['Tropical Storm and Flood Watch', 'typhoon'],
  ])('the longest phrase says, of equals the first: %s is %s', (event, kind) => {
    expect(hazardOf({ event, eventCodes: [] })?.kind).toBe(kind);
  });

  test.each([
    'Civil Danger',
    '大雾橙色预警',
    '高温红色预警',
    'Dust Storm Warning',
    'Storm Warning',
    '',
    '气象',
  ])('nobody says of %s', (event) => {
    expect(hazardOf({ event, eventCodes: [{ name: 'SAME', value: 'CDW' }] })).toBe(undefined);
  });

  test('one language that tells is enough', () => {
    const infos = [
      { event: 'Wetterwarnung', eventCodes: [] },
      { event: 'Typhoon', eventCodes: [] },
    ];
    expect(hazardOfAny(infos)?.kind).toBe('typhoon');
  });

  test('a programme is named for hazard and line', () => {
    expect(programmeName({ kind: 'typhoon' }, 'motor')).toBe('typhoon-motor');
  });
});
