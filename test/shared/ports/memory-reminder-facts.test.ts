import { StoredItemInvalid } from '#shared/errors.ts';
import { ASOF } from '../../conformance/book-under-test.ts';
import { reminderFactsConform } from '../../conformance/reminder-facts.ts';
import type { MemoryBook } from '../../support/fakes/memory-book.ts';
import { memoryPortfolio } from '../../support/fakes/memory-portfolio.ts';
import { memoryReminderFacts } from '../../support/fakes/memory-reminder-facts.ts';
import { memoryServices } from '../../support/fakes/memory-services.ts';

reminderFactsConform('memoryReminderFacts', async () => {
  const book: MemoryBook = new Map();
  const services = memoryServices();
  const facts = memoryReminderFacts(book, services);
  const { save } = memoryPortfolio(book);
  return {
    facts,
    save: (records) => save(records.map((record) => ({ record, asOf: ASOF }))),
    keep: services.keep,
    spoil: async (customerId) =>
      void facts.unreadable.set(customerId, new StoredItemInvalid('It was spoiled.')),
  };
});
