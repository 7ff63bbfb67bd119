import { type LoggedLine, logLines } from './log-lines.ts';

/** The functions that a text which comes in passes through, in order. */
export const onTheWay = ['inbound', 'eum', 'converse', 'outreach-replies'] as const;
export type OnTheWay = (typeof onTheWay)[number];

/** What one of them did for a text: its AWS calls by action, and whether its container had opened its keys before. */
export interface Passage {
  readonly through: OnTheWay;
  readonly calls: Readonly<Record<string, number>>;
  readonly isWarm: boolean;
}

/** Outside production a function asks first how its business clock runs. */
const CLOCK = 'dynamodb:GetItem';

/** What each text took on its way, by its id, from the logs: the clock aside, which production does not ask. */
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
    return [{ id, passage: passage(through, awsCalls) }];
  });
}

function passage(
  through: OnTheWay,
  { [CLOCK]: _clock, ...calls }: Readonly<Record<string, number>>,
): Passage {
  const isWarm = !Object.keys(calls).some((call) => /^(kms|secretsmanager):/.test(call));
  return { through, calls, isWarm };
}

/** How many calls there are in all. */
export function countOf(calls: Passage['calls']): number {
  return Object.values(calls).reduce((sum, one) => sum + one, 0);
}
