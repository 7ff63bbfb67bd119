import { expect, it } from 'vitest';
import { importNameOf, reportKeyOf } from '#shared/domain/import/import-id.ts';

it('an upload is followed by its name, and its report bears it', () => {
  expect(importNameOf('uploads/june.ndjson')).toBe('june');
  expect(reportKeyOf('uploads/june.ndjson')).toBe('reports/june.json');
});

it('a name that could be a person is not followed, nor does the report bear it', () => {
  const key = 'uploads/王小明-13800138000.ndjson';
  expect(importNameOf(key)).toMatch(/^~[\w-]{32}$/);
  expect(reportKeyOf(key)).toBe(`reports/${importNameOf(key)}.json`);
});
