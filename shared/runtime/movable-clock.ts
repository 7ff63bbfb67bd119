import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoClockSettings } from '../adapters/dynamo-clock-settings.ts';
import { businessTime, type ClockSetting } from '../contracts/clock-setting.ts';
import { instantOf, millisecondsOf } from '../contracts/instant.ts';
import { readEnv } from '../env.ts';
import type { ClockSettings } from '../ports/clock-settings.ts';
import { counted } from './call-counts.ts';
import { clientSettings } from './client-settings.ts';
import type { FunctionClock } from './function-clock.ts';

/** Business time by a stored setting, as it stood when the invocation began. */
export function movableClock(settingsOf: () => ClockSettings): FunctionClock {
  let settings: ClockSettings | undefined;
  let setting: ClockSetting | undefined;
  return {
    now: () => millisecondsOf(businessTime(setting, instantOf(Date.now()))),
    keepUp: async () => {
      settings ??= settingsOf();
      setting = await settings.read();
    },
  };
}

/** Business time as the agenda table says. In no bundle of production. */
export const functionClock = movableClock(() =>
  dynamoClockSettings({
    client: counted(new DynamoDBClient(clientSettings)),
    table: readEnv('agendaTable').agendaTable,
  }),
);
