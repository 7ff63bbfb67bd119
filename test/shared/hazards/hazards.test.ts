import { describe, expect, test } from 'vitest';
import { type Hazard, programmeName } from '#shared/hazards/hazard.ts';
import { hazardOf, hazardOfAny } from '#shared/hazards/hazard-of.ts';
import { hazards } from '#shared/hazards/registry.ts';

describe.each(hazards.map((hazard): [string, Hazard] => [hazard.kind, hazard]))(
  'the hazard %s',
  (_, hazard) => {
    test('its kind fits the name of a programme', () => {
      expect(hazard.kind).toMatch(/^[a-z][a-z-]*$/);
      expect(hazard.lines.length).toBeGreaterThan(0);
    });

    test('it is called something in Chinese and English', () => {
      expect([hazard.name['zh-CN'], hazard.name['en']].every(Boolean)).toBe(true);
    });

    test('its codes and phrases are lower case', () => {
      const told = [...Object.values(hazard.codes).flat(), ...hazard.patterns, ...hazard.except];
      expect(told).toEqual(told.map((text) => text.toLowerCase()));
    });

    test('every exception holds one of its own phrases', () => {
      expect(
        hazard.except.filter((text) => !hazard.patterns.some((phrase) => text.includes(phrase))),
      ).toEqual([]);
    });

    test.each(hazard.examples.map((info) => [info.event, info] as const))('it answers to %s', (__, info) => {
      expect(hazardOf(info)?.kind).toBe(hazard.kind);
    });

    test.each(hazard.counterExamples.map((info) => [info.event, info] as const))(
      'it does not answer to %s',
      (__, info) => {
        expect(hazardOf(info)?.kind).not.toBe(hazard.kind);
      },
    );
  },
);

describe('the hazards together', () => {
  test('no code and no phrase belongs to two', () => {
    const codes = hazards.flatMap((hazard) =>
      Object.entries(hazard.codes).flatMap(([scheme, list]) => list.map((code) => `${scheme} ${code}`)),
    );
    const phrases = hazards.flatMap((hazard) => hazard.patterns);
    expect([new Set(codes).size, new Set(phrases).size]).toEqual([codes.length, phrases.length]);
  });

  test('an event code comes before the name', () => {
    expect(hazardOf({ event: 'Flood', eventCodes: [{ name: 'SAME', value: 'HUW' }] })?.kind).toBe('typhoon');
  });

  test('the longest phrase in the name wins', () => {
    expect(hazardOf({ event: 'Hurricane Force Wind Warning', eventCodes: [] })?.kind).not.toBe('typhoon');
  });

  test('an event nobody knows has no hazard', () => {
    expect(hazardOf({ event: 'Civil Danger', eventCodes: [{ name: 'SAME', value: 'CDW' }] })).toBe(undefined);
  });

  test('one language that tells the hazard is enough', () => {
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
