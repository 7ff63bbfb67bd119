import type { Instance } from '../crash/instance.ts';

/** Lets the provider refuse the first text of an instance, for the account has sent too many just now. */
export function throttledOnce({ clients }: Instance): void {
  let isFirst = true;
  clients.sns.middlewareStack.add(
    (next) => async (args) => {
      if (!isFirst) return next(args);
      isFirst = false;
      throw Object.assign(new Error('Rate exceeded'), { name: 'ThrottledException' });
    },
    { step: 'initialize', priority: 'low', name: 'throttle' },
  );
}
