import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { isStage } from '#shared/config/config.ts';
import { type Stage, stages } from '#shared/config/stage-config.ts';
import { DEFAULT_PREFIX, type Where } from './deployment.ts';
import { UsageError } from './errors.ts';
import type { Given } from './given.ts';
import type { Verb } from './verb.ts';

/** The flags of every verb. */
const common = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  stage: { type: 'string' },
  prefix: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'help'; readonly verb: Verb | undefined }
  | { readonly kind: 'run'; readonly verb: Verb; readonly where: Where; readonly given: Given };

/** Whether the answer is to be one JSON document. Looked at first, so that misuse is answered in the same form. */
export function wantsJson(args: readonly string[]): boolean {
  return args.includes('--json');
}

/** Reads the arguments after `covercast`. Throws UsageError naming what was not understood. */
export function readCommandLine(args: readonly string[], verbs: readonly Verb[]): Request {
  const name = verbName(args);
  const verb = verbs.find((known) => known.name === name);
  const asksForHelp = args.includes('--help') || args.includes('-h') || name === 'help';
  if (asksForHelp) return { kind: 'help', verb };
  if (verb === undefined) throw unknownVerb(name, verbs);
  const { values, positionals } = parsed(args, verb);
  const where = { stage: stageOf(values['stage']), prefix: String(values['prefix'] ?? DEFAULT_PREFIX) };
  return { kind: 'run', verb, where, given: { flags: values, positionals: positionals.slice(1) } };
}

/** The first argument that is neither a flag nor the value of one. */
export function verbName(args: readonly string[]): string | undefined {
  return parseArgs({ args: [...args], options: common, strict: false, allowPositionals: true })
    .positionals[0];
}

function unknownVerb(name: string | undefined, verbs: readonly Verb[]): UsageError {
  const known = verbs.map((verb) => verb.name).join(', ');
  const what = name === undefined ? 'A verb is missing' : 'There is no such verb';
  return new UsageError(`${what}; there are ${known}`, 'verb');
}

function parsed(args: readonly string[], verb: Verb) {
  try {
    const { values, positionals } = parseArgs({
      args: spread(args, verb.options),
      options: { ...common, ...verb.options },
      allowPositionals: true,
    });
    return { values: flagsOf(values), positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? sentence(error.message) : String(error), 'flags');
  }
}

/** A flag that can stand alone and still got a value, `--settled=60`, is written `--settled 60`. */
function spread(args: readonly string[], options: ParseArgsOptionsConfig): string[] {
  return args.flatMap((arg) => {
    const [, name = '', value = ''] = /^--([a-z-]+)=(.*)$/s.exec(arg) ?? [];
    return options[name]?.type === 'boolean' ? [`--${name}`, value] : [arg];
  });
}

function flagsOf(values: Readonly<Record<string, unknown>>): Given['flags'] {
  const simple = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? value : String(value),
  ]);
  return Object.fromEntries(simple);
}

/** Node explains at length how to write what begins with a dash; its first sentence and line say it. */
function sentence(message: string): string {
  return message.split(/\. |\n/)[0] ?? message;
}

function stageOf(value: string | boolean | undefined): Stage {
  if (value === undefined) return 'local';
  if (typeof value === 'string' && isStage(value)) return value;
  throw new UsageError(`--stage wants one of ${stages.join(', ')}`, 'stage');
}
