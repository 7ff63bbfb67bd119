import { expect, test } from 'vitest';
import { portfolioUploaded } from '#shared/contracts/events/portfolio-uploaded.ts';

const bucket = 'covercast-prod-import-111122223333-eu-central-1';

function announced(over: { bucket?: string; key?: string; version?: object } = {}) {
  const name = over.bucket ?? bucket;
  const object = { key: over.key ?? 'uploads/june.ndjson', size: 42, sequencer: '0A', ...over.version };
  return { time: '2026-11-01T08:00:00Z', detail: { bucket: { name }, object } };
}

test('a file put under uploads/ of the import bucket is read', () => {
  const uploadedAt = '2026-11-01T08:00:00Z';
  const file = { key: 'uploads/june.ndjson', sequence: '0A', bytes: 42 };
  const { uploadedAt: at, ...read } = portfolioUploaded(bucket).fromBus(announced());
  expect(read).toEqual(file);
  expect(Date.parse(at)).toBe(Date.parse(uploadedAt));
});

test('where its bucket keeps versions, it is that version', () => {
  const { version } = portfolioUploaded(bucket).fromBus(announced({ version: { 'version-id': 'v1' } }));
  expect(version).toBe('v1');
});

test('a file of another bucket of the account is not, nor is one beside uploads/', () => {
  const { fromBus } = portfolioUploaded(bucket);
  expect(() => fromBus(announced({ bucket: 'someone-elses' }))).toThrow();
  expect(() => fromBus(announced({ key: 'reports/june.json' }))).toThrow();
});

test('the rule asks for the bucket by name', () => {
  expect(portfolioUploaded(bucket).pattern.detail).toEqual({
    bucket: { name: [bucket] },
    object: { key: [{ prefix: 'uploads/' }] },
  });
});
