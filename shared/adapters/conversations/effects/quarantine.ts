import { wrongNumberKey, wrongNumberSaid } from '../../../domain/portfolio/wrong-number.ts';
import type { EffectWrites } from './effect-writes.ts';

/** Whoever reads a number says that it is not who we think: it is wrong for everybody who has it. */
export const quarantine: EffectWrites<'quarantine'> = ({ senders, at }) =>
  senders.map((phoneIndex) => ({
    in: 'core',
    update: wrongNumberKey(phoneIndex),
    change: {
      expression: 'SET #said = :at',
      names: { '#said': wrongNumberSaid },
      values: { ':at': at },
    },
  }));
