import { Outbox } from '../../covercast/verbs/outbox.ts';
import { Why } from '../../covercast/verbs/why.ts';
import type { Scene } from './scene.ts';

const customer = 'cus_refused_alerts';

/** One customer in the path who got nothing: the record says which check decided, and that those before it passed. */
export const whyNot: Scene = {
  title: `One customer in its path got nothing: why not ${customer}?`,
  play: async ({ covercast, say }) => {
    say(`   covercast why --customer ${customer}`);
    const decision = (await covercast('why', ['--customer', customer], Why)).at(-1);
    for (const { check, outcome, code } of decision?.reasons ?? []) say(`   ${check}: ${code ?? outcome}`);
    const messages = await covercast('outbox', ['--customer', customer], Outbox);
    const deciding = decision?.reasons.at(-1);
    const isRefusal =
      decision?.outcome === 'suppress' && deciding?.check === 'consent' && deciding.code === 'refused';
    return [{ line: 'alerts were refused, and nothing was sent', ok: isRefusal && messages.length === 0 }];
  },
};
