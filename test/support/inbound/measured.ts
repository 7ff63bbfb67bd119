import { understand } from '#shared/keywords/understand.ts';
import type { OpenQuestion, Understood } from '#shared/keywords/understood.ts';
import { REFUSING } from '../../../scripts/learn/labelled.ts';
import type { Labelled } from './corpus.ts';

/** A message under one law: what it means by its label, and what it was understood as, in the words of the labels. */
export interface Reading {
  readonly text: string;
  readonly meant: string;
  readonly read: string;
}

/** How well one label is told: shares from 0 to 1, of so many messages that bear it or were given it. */
export interface Told {
  readonly label: string;
  readonly messages: number;
  readonly precision: number;
  readonly recall: number;
}

const keywordLabels = {
  policies: 'BDCX',
  'claim-status': 'LLCX',
  booking: 'TJ',
} as const;

/** Every message under every law its label is for. */
export function readingsOf(messages: readonly Labelled[]): readonly Reading[] {
  return messages.flatMap((message) => {
    const laws = message.jurisdiction === 'any' ? ['US', 'elsewhere'] : [message.jurisdiction];
    return laws.map((law) => readingOf(message, law === 'US'));
  });
}

function readingOf(message: Labelled, isUnderUsLaw: boolean): Reading {
  const open: OpenQuestion | undefined = message.open === 'none' ? undefined : message.open;
  const understood = understand(message.text, { isUnderUsLaw, ...(open && { open }) });
  return { text: message.text, meant: meantBy(message), read: labelOf(understood) };
}

function meantBy(message: Labelled): string {
  if (message.label === 'keyword') return message.keyword;
  return message.label === 'score' ? `score ${message.score}` : message.label;
}

function labelOf(understood: Understood): string {
  switch (understood.is) {
    case 'opt-out':
      return understood.of === 'marketing' ? 't' : 'stop';
    case 'score':
      return `score ${understood.score}`;
    case 'safety':
      return understood.answer;
    case 'policies':
    case 'claim-status':
    case 'booking':
      return keywordLabels[understood.is];
    default:
      return understood.is;
  }
}

/** How well each label was told; all scores are one label here, and right where the number is. */
export function toldOf(readings: readonly Reading[]): readonly Told[] {
  const labels = [
    ...new Set(readings.flatMap(({ meant, read }) => [classOf(meant), classOf(read)])),
  ].toSorted();
  return labels.map((label) => {
    const right = readings.filter(({ meant, read }) => meant === read && classOf(meant) === label).length;
    const meant = readings.filter((reading) => classOf(reading.meant) === label).length;
    const read = readings.filter((reading) => classOf(reading.read) === label).length;
    return { label, messages: meant, precision: shareOf(right, read), recall: shareOf(right, meant) };
  });
}

/** What was taken for what, how often: only what was wrong. */
export function confusionsOf(readings: readonly Reading[]): Readonly<Record<string, number>> {
  const wrong = readings.filter(({ meant, read }) => meant !== read);
  const pairs = Map.groupBy(wrong, ({ meant, read }) => `${meant} read as ${read}`);
  return Object.fromEntries([...pairs].map(([pair, all]) => [pair, all.length]));
}

/** Whether a reading missed a refusal, imagined one, or took one kind for another. */
export function isWrongRefusal({ meant, read }: Reading): boolean {
  return meant !== read && [meant, read].some((label) => REFUSING.includes(label));
}

/** Whether a message that refuses, or may, was read as none that does. */
export function isMissed({ meant, read }: Reading): boolean {
  return REFUSING.includes(meant) && !REFUSING.includes(read);
}

/** Whether a message that refuses nothing was read as one that does, or may. */
export function isImagined({ meant, read }: Reading): boolean {
  return !REFUSING.includes(meant) && REFUSING.includes(read);
}

function classOf(label: string): string {
  return label.startsWith('score') ? 'score' : label;
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
