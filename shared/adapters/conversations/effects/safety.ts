import type { EffectWrites } from './effect-writes.ts';

/** How somebody is after a warning, each word of theirs, by time: `safety#<customer>` / `<at>#<message>`. */
export const safety: EffectWrites<'safety'> = ({
  customerId,
  programme,
  occurrence,
  answer,
  messageId,
  at,
}) => [
  {
    in: 'ledger',
    put: { pk: `safety#${customerId}`, sk: `${at}#${messageId}`, programme, occurrence, answer },
  },
];
