import type { ClockSetting } from '../contracts/clock-setting.ts';

/** Where a deployment whose clock can be moved keeps how it runs. */
export interface ClockSettings {
  /** The setting, read strongly consistent; undefined where the clock was never moved: it is the wall clock. */
  read(): Promise<ClockSetting | undefined>;
  /** Puts a setting in its place. Every invocation that begins afterwards goes by it. */
  put(setting: ClockSetting): Promise<void>;
}
