import type { Stage } from '#shared/config/stage-config.ts';
import type { Reason } from '#shared/contracts/decision.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { againInWords } from '../../covercast/explaining/again.ts';
import { inPlainWords } from '../../covercast/simulating/duration-text.ts';
import { decisionOf } from '../../covercast/verbs/why.ts';
import { checkWords } from './check-words.ts';
import type { CheckSaid, Explained, Fact } from './view.ts';

const TITLES = {
  send: 'sent, for every check said yes',
  defer: 'not sent yet',
  suppress: 'not sent',
} as const;

const ANSWERS = {
  pass: 'yes',
  suppress: 'no',
  defer: 'not now',
  'not-yet': 'not asked yet',
} as const satisfies Record<Reason['outcome'], CheckSaid['answer']>;

/** What was decided in a row of the ledger and by which checks, as `covercast why` tells it, in words. */
export function decisionInWords(row: ReadableRow, whom: string, stage: Stage): Explained {
  const { outcome, reasons, versions, again } = decisionOf(row, stage);
  const { rules, config, template } = versions;
  return {
    title: `${row.programme}: ${TITLES[outcome]}`,
    facts: [{ name: 'To', value: whom }, ...factsOf(row)],
    checks: reasons.map(said),
    remark: `Rules ${rules}, configuration ${config}, words ${template}. ${againInWords(again)}`,
  };
}

function factsOf({ messageClass, occurrence, at, usefulUntil, parts, to, failure }: ReadableRow) {
  const facts: readonly Fact[] = [
    { name: 'Number', value: to ?? '' },
    { name: 'Class', value: spaced(messageClass) },
    { name: 'Occurrence', value: occurrence },
    { name: 'Decided', value: at },
    { name: 'Of use until', value: usefulUntil },
    { name: 'Parts', value: parts === undefined ? '' : String(parts) },
    { name: 'Failure', value: failure ?? '' },
  ];
  return facts.filter(({ value }) => value !== '');
}

function said({ check, outcome, code, rule, until, lateBy }: Reason): CheckSaid {
  const late = lateBy === undefined ? undefined : `by ${inPlainWords(lateBy)}`;
  const because = [code && spaced(code), late, rule && `rule ${rule}`].filter(Boolean).join(', ');
  return {
    statement: checkWords[check] ?? spaced(check),
    answer: ANSWERS[outcome],
    ...(because !== '' && { because }),
    ...(until !== undefined && { until }),
  };
}

/** A code as words: `quiet-hours` is `quiet hours`. */
export function spaced(code: string): string {
  return code.replaceAll('-', ' ');
}
