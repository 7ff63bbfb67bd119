import type { Verb } from './verb.ts';
import { agenda } from './verbs/agenda.ts';
import { clock } from './verbs/clock.ts';
import { conversation } from './verbs/conversation.ts';
import { halt } from './verbs/halt.ts';
import { importVerb } from './verbs/import.ts';
import { outbox } from './verbs/outbox.ts';
import { plan } from './verbs/plan.ts';
import { redrive } from './verbs/redrive.ts';
import { refuse } from './verbs/refuse.ts';
import { resume } from './verbs/resume.ts';
import { send } from './verbs/send.ts';
import { simulate } from './verbs/simulate.ts';
import { status } from './verbs/status.ts';
import { tasks } from './verbs/tasks.ts';
import { trigger } from './verbs/trigger.ts';
import { why } from './verbs/why.ts';

/** Every verb, in the order in which help lists them. */
export const verbs: readonly Verb[] = [
  status,
  importVerb,
  send,
  simulate,
  plan,
  trigger,
  outbox,
  why,
  conversation,
  tasks,
  agenda,
  refuse,
  halt,
  resume,
  redrive,
  clock,
];
