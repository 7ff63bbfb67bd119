import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { synthesized } from './synthesized.ts';
import { everyOfType } from './template.ts';

const headings = [...readFileSync('docs/runbook.md', 'utf8').matchAll(/^## (.+)$/gm)].map(
  ([, heading]) => heading,
);

test('the runbook has a heading for every alarm, and for nothing else', () => {
  const { data, engagement } = synthesized('prod');
  const alarms = [data, engagement].flatMap((template) => everyOfType(template, 'AWS::CloudWatch::Alarm'));
  const named = alarms.map(({ Properties }) =>
    String(Properties?.['AlarmName']).replace(/^covercast-prod-/, ''),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(headings.toSorted()).toEqual(named.toSorted());
});
