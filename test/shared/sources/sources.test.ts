import { describe, expect, test } from 'vitest';
import { sourceOf, sources } from '#shared/sources/registry.ts';
import type { Source } from '#shared/sources/source.ts';
import { mediaTypeOf } from '../../../functions/intake/refusal.ts';

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
      const headers = { 'content-type': example.contentType };
      expect(source.contentTypes).toContain(mediaTypeOf({ headers }));
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
  test('an unknown name leads nowhere', () => {
    expect([sourceOf('nobody'), sourceOf('constructor')]).toEqual([undefined, undefined]);
  });
});
