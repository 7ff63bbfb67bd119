import * as z from 'zod/mini';
import { type Chunk, NOBODY } from '#shared/contracts/candidate.ts';
import type { Inbound } from '#shared/contracts/inbound.ts';
import { replyUsefulUntil } from '#shared/domain/decide/reply-terms.ts';
import type { FillInput, Programme } from '#shared/programmes/programme.ts';
import { signatureOf } from '#shared/programmes/signature.ts';
import { subjectText } from '#shared/programmes/subject.ts';
import type { Template } from '#shared/templates/template.ts';
import { aChunk } from './a-chunk.ts';

/** The programmes that these tests answer by: one, and one that goes even to who has refused everything. */
export const REPLY = 'reply-test';
export const EXEMPT_REPLY = 'reply-exempt-test';

function aReplyProgramme(name: string, over: Partial<Programme> = {}): Programme {
  return {
    name,
    purpose: 'service',
    aboutPolicies: false,
    data: z.strictObject({}),
    examples: [{}],
    fill: variables,
    ...over,
  };
}

/** Of whom the reply speaks, by what only opening them tells. */
function variables(input: FillInput): Readonly<Record<string, string>> {
  const { brand, locale, customer, identity, policies, claim } = input;
  const about = [customer?.id, identity?.name, policies.length > 0 && subjectText(input), claim?.stage];
  return {
    signature: signatureOf(brand, locale),
    about: about.filter(Boolean).join(' ') || 'nobody',
    hotline: brand.hotline,
  };
}

function aTemplateOf(id: string): Template {
  const text = '{{signature}}{{about}} {{hotline}}';
  return {
    id,
    version: '1',
    approval: 'needs your compliance approval',
    variables: ['signature', 'about', 'hotline'],
    maxParts: { 'zh-CN': 1, en: 1 },
    texts: { 'zh-CN': text, en: text },
  };
}

type Programmes = typeof import('#shared/programmes/registry.ts');
type Templates = typeof import('#shared/templates/registry.ts');

/** The registry of programmes with those of these tests: for `vi.mock`. */
export async function programmesWithReplies(original: () => Promise<Programmes>): Promise<Programmes> {
  const { programmes, programmeOf } = await original();
  const ours = [aReplyProgramme(REPLY), aReplyProgramme(EXEMPT_REPLY, { evenIfRefused: true })];
  return {
    programmes: [...programmes, ...ours],
    programmeOf: (name) => ours.find((one) => one.name === name) ?? programmeOf(name),
  };
}

/** The registry of templates with words for them. */
export async function templatesWithReplies(original: () => Promise<Templates>): Promise<Templates> {
  const actual = await original();
  const ours = [REPLY, EXEMPT_REPLY].map(aTemplateOf);
  return {
    ...actual,
    templateOf: (name) => ours.find(({ id }) => id === name) ?? actual.templateOf(name),
  };
}

/** A message that came in from a number abroad a moment ago. */
export function aMessage(over: Partial<Inbound> = {}): Inbound {
  return {
    id: 'twilio-SM1',
    source: 'twilio',
    sender: '1.index-of-who-wrote',
    senders: ['1.index-of-who-wrote'],
    sentAt: '2026-09-10T02:04:59.000Z',
    receivedAt: '2026-09-10T02:05:00.000Z',
    phoneCountry: 'CN',
    ...over,
  };
}

/** A chunk with the reply to a message, which speaks of nobody unless it says of whom. */
export function aReplyChunk(over: Partial<Chunk> = {}, message: Inbound = aMessage()): Chunk {
  const { id, sender, receivedAt } = message;
  return aChunk({
    id: `reply/${id}`,
    programme: REPLY,
    occurrence: id,
    messageClass: 'reply',
    asOf: receivedAt,
    usefulUntil: replyUsefulUntil(message),
    data: {},
    recipients: [{ customerId: NOBODY, policyIds: [] }],
    reply: { sender, messageId: id },
    ...over,
  });
}
