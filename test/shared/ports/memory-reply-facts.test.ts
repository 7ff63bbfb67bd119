import { ASOF } from '../../conformance/book-under-test.ts';
import { replyFactsConform } from '../../conformance/reply-facts.ts';
import { memoryWorld } from '../../support/fakes/memory-world.ts';

replyFactsConform('memoryReplyFacts', async () => {
  const { portfolio, conversations, replyFacts, stops, ledger, vault } = memoryWorld();
  return {
    facts: replyFacts,
    log: conversations,
    stops,
    save: (records) => portfolio.save(records.map((record) => ({ record, asOf: ASOF }))),
    record: ledger.record,
    indexesOf: (phone) => vault.index.digests('phone', phone),
  };
});
