import { isAllowedUnasked } from '../../consent/standing.ts';
import { ourChannels } from '../channel-for.ts';
import { type Check, pass, suppress } from '../check.ts';

/**
 * The customer has not refused the purpose and, where a grant is needed, has given one, for a channel we have. A reply
 * is what they asked for by writing.
 */
export const consent: Check = {
  name: 'consent',
  judge: ({ customer, programme, messageClass }) => {
    if (!customer || messageClass === 'reply') return pass;
    const standings = ourChannels.map((name) => customer.standing[name] ?? 'absent');
    if (standings.includes('granted')) return pass;
    if (standings.includes('absent'))
      return isAllowedUnasked(programme.purpose) ? pass : suppress('no-consent', programme.purpose);
    return suppress('refused', programme.purpose);
  },
};
