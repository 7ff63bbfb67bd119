import { describe, expect, test } from 'vitest';
import {
  episodeAlert,
  isOfEpisode,
  newEpisodeId,
  nodeOf,
  nodesReferredTo,
} from '#shared/domain/concern/episode.ts';
import { anAlert, anInfo } from '../../../support/an-alert.ts';

const first = { sender: 's', identifier: 'a-1', references: [] };
const NOW = '2026-09-10T00:05:00.000Z';

describe('the id of a new episode', () => {
  test('is that of the alert when it refers to none', () => {
    expect(newEpisodeId(first)).toMatch(/^[0-9a-f]{32}$/);
    expect(newEpisodeId(first)).toBe(nodeOf(first));
  });

  test('is that of the earliest alert referred to, in whatever order', () => {
    const references = [
      { sender: 's', identifier: 'a-2', sent: '2026-09-10T06:00:00.000Z' },
      { sender: 's', identifier: 'a-1', sent: '2026-09-10T00:00:00.000Z' },
    ];
    const ids = [references, references.toReversed()].map((some) =>
      newEpisodeId({ sender: 's', identifier: 'a-3', references: some }),
    );
    expect(ids).toEqual([nodeOf(first), nodeOf(first)]);
  });
});

describe('a node', () => {
  test('of the same identifier of another sender is another', () =>
    expect(nodeOf({ ...first, sender: 't' })).not.toBe(nodeOf(first)));
  test('referred to by a bare identifier is of the sender, as a triple says it', () =>
    expect(nodesReferredTo({ sender: 's', references: [{ identifier: 'a-1' }] })).toEqual([nodeOf(first)]));
});

describe('an alert in its episode', () => {
  test('warns where anything of it counts', () => {
    const infos = [anInfo({ severity: 'Minor' }), anInfo({ severity: 'Moderate' })];
    expect(episodeAlert(anAlert({ infos }), 'k', NOW).warns).toBe(true);
    expect(episodeAlert(anAlert({ infos: infos.slice(0, 1) }), 'k', NOW).warns).toBeUndefined();
  });

  test.each([
    ['a Cancel', anAlert({ messageType: 'Cancel', infos: [] }), true],
    [
      'an Update of nothing but AllClear',
      anAlert({ messageType: 'Update', infos: [anInfo({ responseTypes: ['AllClear'] })] }),
      true,
    ],
    [
      'an Update that is AllClear in part',
      anAlert({ messageType: 'Update', infos: [anInfo({ responseTypes: ['AllClear'] }), anInfo()] }),
      false,
    ],
    ['an Alert', anAlert(), false],
  ])('%s ends it: %#', (_, alert, ends) => expect(episodeAlert(alert, 'k', NOW).ends).toBe(ends));

  test.each([
    ['a test', { status: 'Test' }],
    ['an exercise', { status: 'Exercise' }],
    ['a draft', { status: 'Draft' }],
    ['a restricted one', { scope: 'Restricted' }],
    ['an acknowledgement', { messageType: 'Ack' }],
  ] as const)('%s is in none', (_, over) => expect(isOfEpisode(anAlert(over))).toBe(false));
});
