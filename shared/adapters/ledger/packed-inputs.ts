import { scopesOf } from '../../contracts/halt.ts';
import { Inputs } from '../../contracts/inputs.ts';
import { inputLetters } from './input-letters.ts';
import { packedCustomer, unpackedCustomer } from './packed-customer.ts';
import { packedDue, unpackedDue } from './packed-due.ts';
import { EPISODE_PARTS, packedEpisode, unpackedEpisode } from './packed-episode.ts';
import { packedPolicy, unpackedPolicy } from './packed-policy.ts';
import { packedRowTerms, unpackedRowTerms } from './packed-row-terms.ts';
import { packedText, parted, unpackedText } from './packed-text.ts';

/** Among the halts: that the message was called off. No scope of a halt reads so. */
const CANCELLED = 'c';
/** The same of news that was overtaken. */
const OVERTAKEN = 'o';

/** Whose inputs they are: halts of it are stored by number. */
type Message = Parameters<typeof scopesOf>[0];

const { channel } = inputLetters;

/**
 * Inputs of a decision as one short text, so that a row keeps to one write unit; who set a hold is left out:
 *
 *     Asia/Shanghai,zh-CN,CN,anxing,sg,|mafs6,g2a,|2|s|cp!,1,
 *     customer                         │policies   │ │ └the row that stood
 *                                                  │ └channels that the number refuses
 *                                                  └halts, 0 to 2: all, the programme's, the episode's; c: called
 *                                                   off; o: overtaken
 *
 * and, for messages about an episode, `packedEpisode`; for those that fall due, or that caps count, `packedDue` after
 * what there is of an episode.
 */
export function packedInputs(inputs: Inputs, message: Message): string {
  const scopes = scopesOf(message);
  const halts = inputs.halts.map((scope) => {
    const at = scopes.indexOf(scope);
    return at < 0 ? packedText(scope) : String(at);
  });
  const due = packedDue(inputs);
  const episode = packedEpisode(inputs);
  const parts = [
    packedCustomer(inputs.customer),
    inputs.policies.map(packedPolicy).join(';'),
    [...halts, ...marksOf(inputs)].join(';'),
    inputs.refusedByNumber.map(channel.letterOf).join(''),
    packedRowTerms(inputs.row),
    ...(due.length === 0 ? episode : [...filledUp(episode), ...due]),
  ];
  return parts.join('|');
}

/** The inputs in a text made by `packedInputs` for the same message. Throws ZodError or RangeError for other texts. */
export function unpackedInputs(packed: string, message: Message): Inputs {
  const [customer = '', policies = '', halts = '', refused = '', row = '', ...rest] = packed.split('|');
  const scopes = scopesOf(message);
  const stops = parted(halts, ';');
  return Inputs.parse({
    ...(customer !== '' && { customer: unpackedCustomer(customer) }),
    policies: parted(policies, ';').map(unpackedPolicy),
    halts: stops
      .filter((stop) => stop !== CANCELLED && stop !== OVERTAKEN)
      .map((scope) => scopes[Number(scope)] ?? unpackedText(scope)),
    ...(stops.includes(CANCELLED) && { cancelled: true }),
    ...(stops.includes(OVERTAKEN) && { overtaken: true }),
    refusedByNumber: [...refused].map(channel.nameOf),
    ...(row !== '' && { row: unpackedRowTerms(row) }),
    ...unpackedEpisode(rest.slice(0, EPISODE_PARTS)),
    ...unpackedDue(rest.slice(EPISODE_PARTS)),
  });
}

function marksOf({ cancelled, overtaken }: Inputs): readonly string[] {
  return [...(cancelled ? [CANCELLED] : []), ...(overtaken ? [OVERTAKEN] : [])];
}

/** What there is of an episode, with as many empty parts as it takes for others to follow. */
function filledUp(episode: readonly string[]): readonly string[] {
  return Array.from({ length: EPISODE_PARTS }, (_, at) => episode[at] ?? '');
}
