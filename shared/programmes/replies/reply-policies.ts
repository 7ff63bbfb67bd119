import type { Programme } from '../programme.ts';
import { fixedReply } from './fixed-reply.ts';
import { pageOf } from './page-of.ts';
import { policiesText } from './policies-text.ts';

const fixed = fixedReply('reply-policies');

/** The policies somebody has in force, until when, when a premium is due, and where they see cash values. */
export const replyPolicies: Programme = {
  ...fixed,
  fill: (input) => ({
    ...fixed.fill(input),
    policies: policiesText(input),
    page: pageOf(input.brand, 'policies'),
  }),
};
