import { ClockSetting } from '../contracts/clock-setting.ts';
import type { ClockSettings } from '../ports/clock-settings.ts';
import { get } from './dynamo/get.ts';
import { put } from './dynamo/put.ts';
import { stored } from './dynamo/stored.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/** Where the setting lies in the agenda table. */
export const clockKey = { pk: 'clock', sk: 'clock' } as const;

/**
 * The setting as one item of the agenda table, in a partition of its own. Throws StoreBusy, AccessDenied,
 * ServiceFailed, StoredItemInvalid.
 */
export function dynamoClockSettings(options: TableOptions): ClockSettings {
  return {
    async read() {
      const item = await get(options, clockKey);
      return item && stored('clock setting', () => ClockSetting.parse(item['setting']));
    },
    async put(setting) {
      await put(options, { ...clockKey, setting });
    },
  };
}
