import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { cap } from '#shared/sources/cap/cap.ts';
import { alert } from '../../../support/cap/arbitrary-alert.ts';
import { choiceNumbers, choicesBy } from '../../../support/cap/choices.ts';
import { encodings } from '../../../support/cap/encode.ts';
import { writeDocument } from '../../../support/cap/write-document.ts';

const written = fc.record({
  alert,
  version: fc.constantFrom('1.0', '1.1', '1.2'),
  prefix: fc.constantFrom('', '', 'cap', 'a.b-c', '_'),
  numbers: choiceNumbers,
} as const);

describe.each(encodings.map((encoding) => [encoding.title, encoding] as const))(
  'alerts written as CAP in %s',
  (_, encoding) => {
    test('are read back equal, whatever the version, prefix, order and form', () => {
      fc.assert(
        fc.property(written, ({ alert: expected, version, prefix, numbers }) => {
          const style = { version, prefix, encoding, choices: choicesBy(numbers) };
          const parsed = cap.parse(writeDocument(expected, style), 'application/cap+xml');
          expect(parsed).toEqual({ ok: true, items: [{ id: expected.id, alert: expected }] });
          expect(HazardAlert.safeParse(expected).success).toBe(true);
        }),
        { numRuns: 150 },
      );
    });
  },
);
