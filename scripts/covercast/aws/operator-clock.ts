import { InvokeCommand } from '@aws-sdk/client-lambda';
import { dynamoClockSettings } from '#shared/adapters/dynamo-clock-settings.ts';
import type { Outputs } from '../deployment.ts';
import type { MovableClock } from '../desk.ts';
import { CommandFailed } from '../errors.ts';
import type { Clients } from './clients.ts';

/** The clock of a deployment as an operator moves it; undefined where it cannot be moved. */
export function operatorClock(
  { dynamo, lambda }: Pick<Clients, 'dynamo' | 'lambda'>,
  { AgendaTable, AgendaFunction }: Outputs,
): MovableClock | undefined {
  if (AgendaFunction === undefined) return undefined;
  return {
    settings: dynamoClockSettings({ client: dynamo, table: AgendaTable }),
    async tick() {
      const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName: AgendaFunction }));
      if (FunctionError !== undefined) throw failed(FunctionError);
    },
  };
}

function failed(how: string): CommandFailed {
  const remedy = 'its log says why; then run the same command again';
  return new CommandFailed('tick-failed', `The function agenda failed (${how}): ${remedy}.`);
}
