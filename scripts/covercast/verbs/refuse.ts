import * as z from 'zod/mini';
import { Instant } from '#shared/contracts/instant.ts';
import { Purpose } from '#shared/contracts/message-class.ts';
import { ChannelName, PhoneNumber } from '#shared/contracts/records/customer.ts';
import type { Refusal, Refuser } from '#shared/contracts/refusal.ts';
import { latestGrant } from '#shared/domain/consent/latest-grant.ts';
import { maskPhone } from '#shared/domain/wording/mask.ts';
import type { Desk, Reach } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { customerFlag, type Given, positionals, textFlag } from '../given.ts';
import { acknowledged } from '../stopping/acknowledged.ts';
import { defineVerb } from '../verb.ts';

/** The JSON of `refuse`: what is refused from now on, and by whom; a number is masked. */
export const Refused = z.object({
  refused: z.object({
    customerId: z.optional(z.string()),
    number: z.optional(z.string()),
    purpose: Purpose,
    channel: z.optional(ChannelName),
  }),
  at: Instant,
});
export type Refused = z.infer<typeof Refused>;

/** `covercast refuse`: records that somebody wants no more of something; none starts once this returns. */
export const refuse = defineVerb<Refused>({
  name: 'refuse',
  synopsis: '--customer ID | --number NUMBER --purpose PURPOSE [--channel CHANNEL]',
  summary: 'Records that a customer or a number wants no more messages: none starts once this returns',
  details: `--customer ID: who refuses, by the insurer’s own id; it may be one that is not in the book yet.
--number NUMBER: the number that refuses, and with it everybody who shares it, such as +8613800000042;
  - reads it from standard input, so that it stands in no history of commands.
--purpose PURPOSE: what they refuse: ${Purpose.options.join(', ')}.
--channel CHANNEL: by which channel (default any): ${ChannelName.options.join(', ')}.
A customer’s refusal stands until the book has a later consent with its evidence. It takes three seconds: texts that
were about to leave know of it then.`,
  options: {
    customer: { type: 'string' },
    number: { type: 'string' },
    purpose: { type: 'string' },
    channel: { type: 'string' },
  },
  result: Refused,
  run: runRefuse,
  show,
});

/** Who refuses: exactly one of a customer and a number. */
type Who = { readonly customerId: string } | { readonly number: string };

async function runRefuse(given: Given, desk: Desk): Promise<Refused> {
  positionals(given);
  const purpose = oneOf(Purpose, given, 'purpose');
  if (purpose === undefined) throw new UsageError('--purpose PURPOSE is missing', 'purpose');
  const channel = oneOf(ChannelName, given, 'channel');
  const who = await whoIn(given, desk);
  const reach = await desk.reach();
  const refused = { purpose, ...(channel && { channel }) };
  const at = await momentOf(refused, who, reach);
  for (const refuser of await refusersOf(who, reach))
    await reach.stops.refuse(refuser, { ...refused, at, source: 'operator' });
  await acknowledged(desk);
  return { refused: { ...('number' in who ? { number: maskPhone(who.number) } : who), ...refused }, at };
}

function oneOf<Value extends string>(
  values: z.ZodMiniType<Value> & { readonly options: readonly Value[] },
  given: Given,
  flag: string,
): Value | undefined {
  const text = textFlag(given, flag);
  const read = values.safeParse(text);
  if (text === undefined || read.success) return read.data;
  throw new UsageError(`--${flag} wants one of: ${values.options.join(', ')}`, flag);
}

async function whoIn(given: Given, desk: Desk): Promise<Who> {
  const customerId = customerFlag(given);
  const number = textFlag(given, 'number');
  if (customerId !== undefined && number !== undefined)
    throw new UsageError('Either --customer or --number refuses, not both', 'number');
  if (customerId !== undefined) return { customerId };
  if (number === undefined) throw new UsageError('--customer ID or --number NUMBER is missing', 'customer');
  if (number !== '-') return { number: phoneOf(number) };
  const read = await desk.input();
  if (read.trim() === '')
    throw new UsageError('Standard input is empty: the number is read from it', 'number');
  return { number: phoneOf(read) };
}

/** Its error does not repeat the number: it may be somebody's all the same. */
function phoneOf(text: string): string {
  const number = PhoneNumber.safeParse(text.trim());
  if (!number.success)
    throw new UsageError('--number wants + , country code and number, such as +8613800000042', 'number');
  return number.data;
}

/**
 * Now, but no earlier than what the customer has granted: the clock of this machine may be slow, and a grant that is
 * later than a refusal outweighs it. What a number refuses is outweighed by nothing.
 */
async function momentOf(
  { purpose, channel }: Pick<Refusal, 'purpose' | 'channel'>,
  who: Who,
  reach: Reach,
): Promise<Instant> {
  const now = reach.businessClock();
  if (!('customerId' in who)) return now;
  const granted = latestGrant(await reach.consents(who.customerId), purpose, channel);
  return granted !== undefined && granted > now ? granted : now;
}

/** A number is known by its digests, one for each version of the index key in use. */
async function refusersOf(who: Who, { index }: Reach): Promise<readonly Refuser[]> {
  if ('customerId' in who) return [who];
  return (await index.digests('phone', who.number)).map((phoneIndex) => ({ phoneIndex }));
}

function show({ refused: { customerId, number, purpose, channel }, at }: Refused): string {
  const who = customerId === undefined ? `the number ${number}` : `customer ${customerId}`;
  return `Refused since ${at}: ${purpose} by ${channel ?? 'any channel'}, for ${who}. No such text starts any more.`;
}
