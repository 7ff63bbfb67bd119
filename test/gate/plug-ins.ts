import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A folder of plug-ins with the file that lists them, and what else lies in the folder. */
export interface PlugInFolder {
  readonly folder: string;
  readonly registry: string;
  /** Files and folders that are no plug-ins: what plug-ins are made of. */
  readonly others: readonly string[];
}

const families = 'shared/keywords/refusal/families.ts';

/** Every folder that a newcomer adds a file to. */
export const plugInFolders: readonly PlugInFolder[] = [
  {
    folder: 'shared/sources',
    registry: 'shared/sources/registry.ts',
    others: ['source.ts', 'alert-id.ts', 'colour.ts', 'signatures', 'cloudevents', 'policy-admin', 'inbound'],
  },
  {
    folder: 'shared/sources/inbound',
    registry: 'shared/sources/inbound/registry.ts',
    others: [
      'inbound-source.ts',
      'eum-events.ts',
      'eum-examples.ts',
      'longest-text.ts',
      'posted-fields.ts',
      'provider-kind.ts',
      'read-fields.ts',
      'twilio-examples.ts',
      'twilio-statuses.ts',
    ],
  },
  {
    folder: 'shared/sources/policy-admin',
    registry: 'shared/sources/policy-admin/registry.ts',
    others: [
      'as-keys.ts',
      'change-event.ts',
      'line-event.ts',
      'policy-admin.ts',
      'policy-news.ts',
      'read-policy-event.ts',
      'triggerable.ts',
    ],
  },
  {
    folder: 'shared/hazards',
    registry: 'shared/hazards/registry.ts',
    others: ['hazard.ts', 'hazard-of.ts', 'event-code.ts', 'phrase-at.ts', 'placed-lines.ts', 'told-as.ts'],
  },
  {
    folder: 'shared/programmes',
    registry: 'shared/programmes/registry.ts',
    others: [
      'programme.ts',
      'signature.ts',
      'subject.ts',
      'warning-examples.ts',
      'warning-words.ts',
      'policy-day.ts',
      'claim-words.ts',
      'seasonal-words.ts',
      'about-service.ts',
      'service-words.ts',
      'replies',
    ],
  },
  {
    folder: 'shared/programmes/replies',
    registry: 'shared/programmes/registry.ts',
    others: ['fixed-reply.ts', 'page-of.ts', 'policies-text.ts'],
  },
  {
    folder: 'shared/templates',
    registry: 'shared/templates/registry.ts',
    others: ['template.ts', 'render.ts', 'warning-form.ts', 'with-opt-out.ts', 'replies'],
  },
  { folder: 'shared/templates/replies', registry: 'shared/templates/registry.ts', others: [] },
  {
    folder: 'functions/converse/answers',
    registry: 'functions/converse/answers/registry.ts',
    others: [
      'answer.ts',
      'durable-for.ts',
      'holder-of.ts',
      'low-score-task.ts',
      'neutral.ts',
      'not-found.ts',
      'task-for.ts',
      'word-of.ts',
    ],
  },
  {
    folder: 'shared/adapters/conversations/effects',
    registry: 'shared/adapters/conversations/effects/registry.ts',
    others: ['add-to-service.ts', 'effect-writes.ts'],
  },
  {
    folder: 'shared/reminders',
    registry: 'shared/reminders/registry.ts',
    others: [
      'reminder.ts',
      'next-due.ts',
      'look-at.ts',
      'due-on.ts',
      'days-before.ts',
      'expiry-days.ts',
      'in-force-on.ts',
      'years-of.ts',
      'shifted.ts',
      'zone-of-policy.ts',
      'example-facts.ts',
      'surveys-of.ts',
    ],
  },
  {
    folder: 'shared/keywords',
    registry: 'shared/keywords/registry.ts',
    others: [
      'keyword.ts',
      'message.ts',
      'understood.ts',
      'understand.ts',
      'examples.ts',
      'grammar',
      'likeness',
      'phrases',
      'reading',
      'refusal',
    ],
  },
  { folder: 'shared/keywords/refusal/english', registry: families, others: ['words'] },
  { folder: 'shared/keywords/refusal/english/refuses', registry: families, others: [] },
  { folder: 'shared/keywords/refusal/english/doubts', registry: families, others: [] },
  { folder: 'shared/keywords/refusal/english/not-meant', registry: families, others: [] },
  { folder: 'shared/keywords/refusal/chinese', registry: families, others: ['words'] },
  { folder: 'shared/keywords/refusal/chinese/refuses', registry: families, others: [] },
  { folder: 'shared/keywords/refusal/chinese/doubts', registry: families, others: [] },
  { folder: 'shared/keywords/refusal/chinese/not-meant', registry: families, others: [] },
  { folder: 'shared/keywords/refusal/others', registry: families, others: [] },
  {
    folder: 'shared/channels',
    registry: 'shared/channels/registry.ts',
    others: ['aws-attempt.ts', 'one-attempt.ts', 'outcomes', 'too-late.ts'],
  },
  { folder: 'shared/rules/marketing-hours', registry: 'shared/rules/marketing-hours.ts', others: [] },
  { folder: 'shared/rules/holidays', registry: 'shared/rules/holidays.ts', others: ['holiday-table.ts'] },
  { folder: 'shared/domain/decide/checks', registry: 'shared/domain/decide/checks.ts', others: [] },
  { folder: 'scripts/covercast/verbs', registry: 'scripts/covercast/registry.ts', others: [] },
  {
    folder: 'scripts/local/scenes',
    registry: 'scripts/local/scenes/registry.ts',
    others: ['scene.ts', 'warn.ts', 'texts.ts', 'task-of.ts', 'files.ts', 'run-covercast.ts', 'expected'],
  },
];

/** Plug-ins of a folder that its registry imports nothing from. `root`: where the paths begin. */
export function forgotten({ folder, registry, others }: PlugInFolder, root = '.'): readonly string[] {
  const listed = importedBy(registry, root);
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => path !== registry && !others.includes(relative(folder, path)))
    .filter((path) => !listed.some((file) => file === path || file.startsWith(`${path}/`)));
}

/** Names in `others` that the folder does not hold. */
export function outdated({ folder, others }: PlugInFolder): readonly string[] {
  return others.filter((name) => !existsSync(join(folder, name)));
}

/** What a registry imports to use: an import of types alone lists nothing. */
function importedBy(registry: string, root: string): readonly string[] {
  const text = readFileSync(join(root, registry), 'utf8');
  const imports = text.matchAll(/^import (?!type )[^;]*? from '(\.[^']+)';/gm);
  return [...imports].map(([, path = '']) => join(dirname(registry), path));
}
