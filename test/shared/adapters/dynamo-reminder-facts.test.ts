import { reminderFactsOf } from '#shared/adapters/dynamo-reminder-facts.ts';
import { savingRecords } from '#shared/adapters/portfolio/save-records.ts';
import { itemText } from '#shared/domain/item-key.ts';
import { customerKey } from '#shared/domain/portfolio/customer-item.ts';
import { serviceItem } from '#shared/domain/surveys/service-item.ts';
import { ASOF } from '../../conformance/book-under-test.ts';
import { reminderFactsConform } from '../../conformance/reminder-facts.ts';
import { memoryTable } from '../../support/fakes/memory-table.ts';
import { memoryVault } from '../../support/fakes/memory-vault.ts';

reminderFactsConform('the book on a table', async () => {
  const { table, items } = memoryTable();
  const { seal, open, index } = memoryVault();
  const save = savingRecords({ table, seal, open, index });
  return {
    facts: reminderFactsOf(table, open),
    save: (records) => save(records.map((record) => ({ record, asOf: ASOF }))),
    keep: async (service) => items.set(itemText(serviceItem(service)), serviceItem(service)),
    spoil: async (customerId) => {
      const key = itemText(customerKey(customerId));
      items.set(key, { ...items.get(key), timeZone: 8 });
    },
  };
});
