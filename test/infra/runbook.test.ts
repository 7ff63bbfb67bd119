import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Stage, stages } from '#shared/config/stage-config.ts';
import { synthesized } from './synthesized.ts';
import { everyOfType } from './template.ts';

const headings = [...readFileSync('docs/runbook.md', 'utf8').matchAll(/^## (.+)$/gm)].map(
  ([, heading]) => heading,
);

function alarmsOf(stage: Stage): readonly string[] {
  const { data, engagement } = synthesized(stage);
  const alarms = [data, engagement].flatMap((template) => everyOfType(template, 'AWS::CloudWatch::Alarm'));
  return alarms.map(({ Properties }) =>
    String(Properties?.['AlarmName']).replace(new RegExp(`^covercast-${stage}-`), ''),
  );
}

test('the runbook has a heading for every alarm of some stage, and for nothing else', () => {
  const named = new Set(stages.flatMap(alarmsOf));
  expect(named.size).toBeGreaterThan(0);
  expect(headings.toSorted()).toEqual([...named].toSorted());
});
