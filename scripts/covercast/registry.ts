import type { Verb } from './verb.ts';
import { importVerb } from './verbs/import.ts';
import { outbox } from './verbs/outbox.ts';
import { send } from './verbs/send.ts';
import { status } from './verbs/status.ts';
import { why } from './verbs/why.ts';

/** Every verb, in the order in which help lists them. */
export const verbs: readonly Verb[] = [status, importVerb, send, outbox, why];
