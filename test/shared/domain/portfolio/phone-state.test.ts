import { expect, test } from 'vitest';
import { phoneState } from '#shared/domain/portfolio/phone-state.ts';

test.each([
  ['+13055550100', { phoneState: 'US-FL' }],
  ['+16895550100', { phoneState: 'US-FL' }],
  ['+14055550100', { phoneState: 'US-OK' }],
  ['+12125550100', {}],
  ['+8613055550100', {}],
  ['+33055550100', {}],
])('the number %s says %j of where its holder is', (phone, expected) => {
  expect(phoneState(phone)).toEqual(expected);
});
