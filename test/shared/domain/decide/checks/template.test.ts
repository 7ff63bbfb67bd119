import { expect, test } from 'vitest';
import { template } from '#shared/domain/decide/checks/template.ts';
import { facts } from '../../../../support/facts.ts';
import { verdictOf } from './verdict-of.ts';

const { template: typhoonMotor } = facts();

test('template passes a programme that has words', () => {
  expect(verdictOf(template)).toBe('pass');
});

test('template stops one that has none, or none in any language', () => {
  expect(verdictOf(template, { template: undefined })).toBe('no-template');
  expect(verdictOf(template, { template: typhoonMotor && { ...typhoonMotor, texts: {} } })).toBe(
    'no-template',
  );
});
