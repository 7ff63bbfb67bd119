import { anxing } from './brands.ts';
import { reminderDays } from './reminder-days.ts';
import { sentBy } from './sent-by.ts';
import { servedBySns } from './served-by-sns.ts';
import type { StageConfig } from './stage-config.ts';
import { tasks } from './tasks.ts';

/** The one stage that texts people. Mainland China is not among its countries: SNS does not serve it (README). */
export const prod: StageConfig = {
  stage: 'prod',
  version: '2026-11.2',
  brands: { anxing },
  defaultBrand: 'anxing',
  sms: {
    transport: 'phones',
    senders: { sns: { provider: 'sns', partsPerSecond: 20 } },
    routes: sentBy('sns', servedBySns),
  },
  reminders: reminderDays,
  tasks,
  warningOpenHours: 24,
  courtesyHours: { from: '08:00', to: '21:00' },
  emergencies: [],
  disabledProgrammes: [],
};
