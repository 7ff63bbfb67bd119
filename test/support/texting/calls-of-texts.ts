import { type LoggedLine, logLines } from './log-lines.ts';

/** The functions that a text which comes in passes through, in order. */
const onTheWay = ['inbound', 'eum', 'converse', 'outreach-replies'] as const;
export type OnTheWay = (typeof onTheWay)[number];

/** What one of them did for a text: its AWS calls by action. */
export interface Passage {
  readonly through: OnTheWay;
  readonly calls: Readonly<Record<string, number>>;
}

/**
 * What each text took on its way, by its id, from the logs: as in a container that has its keys open, and outside
 * production without asking first how the business clock runs.
 */
export async function callsOfTexts(): Promise<ReadonlyMap<string, readonly Passage[]>> {
  const logs = await Promise.all(onTheWay.map(async (name) => passagesIn(name, await logLines(name))));
  const byText = Map.groupBy(logs.flat(), ({ id }) => id);
  return new Map([...byText].map(([id, all]) => [id, all.map(({ passage }) => passage)]));
}

function passagesIn(through: OnTheWay, lines: readonly LoggedLine[]) {
  const idBy = new Map<string, string>(); // of the invocation under way in each container
  return lines.flatMap(({ stream, correlationId, awsCalls }) => {
    if (correlationId !== undefined) idBy.set(stream, correlationId);
    if (awsCalls === undefined) return [];
    const id = idBy.get(stream) ?? '';
    idBy.delete(stream);
    return [{ id, passage: { through, calls: lastingly(through, awsCalls) } }];
  });
}

/** Without the clock; without opening keys, a query and a call of KMS each; without listing the day, once a container. */
function lastingly(through: OnTheWay, all: Passage['calls']): Passage['calls'] {
  const { 'dynamodb:GetItem': _clock, 'dynamodb:Query': queries = 0, ...others } = all;
  const opened = all['kms:Decrypt'] ?? 0;
  const isOnce = (call: string) =>
    /^(kms|secretsmanager):/.test(call) || (through === 'converse' && call === 'dynamodb:PutItem');
  const kept = Object.entries(others).filter(([call]) => !isOnce(call));
  return {
    ...Object.fromEntries(kept),
    ...(queries > opened && { 'dynamodb:Query': queries - opened }),
  };
}

/** How many calls there are in all. */
export function countOf(calls: Passage['calls']): number {
  return Object.values(calls).reduce((sum, one) => sum + one, 0);
}
