import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import { programmeEnabled } from '#shared/domain/decide/checks/programme-enabled.ts';
import { facts } from '../../../../support/facts.ts';
import { now, verdictOf } from './verdict-of.ts';

describe('programme-enabled', () => {
  test('passes a programme nobody switched off', () => {
    expect(verdictOf(programmeEnabled, { config: { ...local, disabledProgrammes: ['typhoon-home'] } })).toBe(
      'pass',
    );
  });

  test('stops one that is, by the version of the configuration', () => {
    const config = { ...local, disabledProgrammes: ['typhoon-motor'] };
    expect(programmeEnabled.judge(facts({ config }), now)).toEqual({
      outcome: 'suppress',
      code: 'programme-disabled',
      rule: local.version,
    });
  });
});
