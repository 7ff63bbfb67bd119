import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceOf, sources } from '#shared/sources/registry.ts';
import { type Source, takes } from '#shared/sources/source.ts';

/** Files of the folder that are no source. */
const OTHERS = ['source.ts', 'registry.ts', 'alert-id.ts', 'colour.ts', 'signatures'];

describe.each(sources.map((source): [string, Source] => [source.name, source]))(
  'the source %s',
  (_, source) => {
    test('its name fits an address, and leads back to it', () => {
      expect(source.name).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(sourceOf(source.name)).toBe(source);
    });

    test('it takes at least one media type, and at most a megabyte', () => {
      expect(source.contentTypes.length).toBeGreaterThan(0);
      expect(source.maxBytes).toBeLessThanOrEqual(1024 * 1024);
    });

    test('it has examples of bodies taken and of bodies refused', () => {
      const kinds = new Set(source.examples.map(({ expect: expected }) => typeof expected));
      expect(kinds).toEqual(new Set(['number', 'string']));
    });

    test.each(source.examples.map((example) => [example.title, example] as const))('%s', (__, example) => {
      expect(takes(source, example.contentType)).toBe(true);
      const parsed = source.parse(new TextEncoder().encode(example.body), example.contentType);
      expect(parsed.ok ? parsed.items.length : parsed.problem.code).toBe(example.expect);
    });

    test('alerts carry its name and the id they are known by', () => {
      for (const { body, contentType } of source.examples) {
        const parsed = source.parse(new TextEncoder().encode(body), contentType);
        if (!parsed.ok) continue;
        for (const { id, alert } of parsed.items) expect([alert.id, alert.source]).toEqual([id, source.name]);
      }
    });

    test('no bytes at all are refused, not thrown at', () => {
      expect(source.parse(new Uint8Array(0), source.contentTypes[0] ?? '').ok).toBe(false);
    });
  },
);

describe('the registry of sources', () => {
  test('it forgets no file of the folder', () => {
    const folder = new URL('../../../shared/sources/', import.meta.url);
    const names = readdirSync(folder).filter((name) => !OTHERS.includes(name));
    const registered = sources.flatMap(({ name }) => [name, `${name}.ts`]);
    expect(names.filter((name) => !registered.includes(name))).toEqual([]);
  });

  test('an unknown name leads nowhere', () => {
    expect([sourceOf('nobody'), sourceOf('constructor')]).toEqual([undefined, undefined]);
  });
});
