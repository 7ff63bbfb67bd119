import { anxing } from './brands.ts';
import { reminderDays } from './reminder-days.ts';
import { sandboxedRoutes, sandboxedSenders } from './sandboxed-senders.ts';
import type { StageConfig } from './stage-config.ts';
import { tasks } from './tasks.ts';

/** The rehearsal: real volumes, and no phone is ever texted. */
export const staging: StageConfig = {
  stage: 'staging',
  version: '2026-11.2',
  brands: { anxing },
  defaultBrand: 'anxing',
  sms: {
    transport: 'sandbox',
    senders: sandboxedSenders(20),
    routes: sandboxedRoutes,
  },
  reminders: reminderDays,
  tasks,
  warningOpenHours: 24,
  courtesyHours: { from: '08:00', to: '21:00' },
  emergencies: [],
  disabledProgrammes: [],
};
