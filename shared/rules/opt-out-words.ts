import type { Mark } from './marketing-rule.ts';

/** What a word does that a law, a carrier or a provider lists. */
export type WordDoes = 'opt-out-of-marketing' | 'opt-out-of-everything' | 'start' | 'help';

/** Words that somebody lists, all of one language, which do the same. */
export interface ListedWords {
  /** Who lists them, as in the review: `US-FCC-WORDS`. */
  readonly id: string;
  readonly does: WordDoes;
  readonly language: string;
  readonly words: readonly string[];
  readonly source: string;
  /** The day, month or year of the text or copy, ISO 8601; `undated` where it bears none. */
  readonly asOf: string;
  readonly mark: Mark;
}

/**
 * The words that refuse, start again and ask for help, by who lists them; no list is complete. Reviewed 2026-11-22, not
 * legal advice. Matched as a whole message after folding; a refusal in other words is looked for beside them.
 */
export const listedWords: readonly ListedWords[] = [
  {
    id: 'CN-WORDS',
    does: 'opt-out-of-marketing',
    language: 'zh-CN',
    words: ['T', 'TD', 'R', 'N', '退订', '拒收', '取消'],
    source:
      'Tencent SMS FAQ 13301 and Baidu SMS templates (R); Aliyun SMS FAQ of 2017 (T, TD, N); 消费者权益保护法 29',
    asOf: '2025-04',
    mark: 'secondary',
  },
  {
    id: 'US-FCC-WORDS',
    does: 'opt-out-of-everything',
    language: 'en',
    words: ['STOP', 'QUIT', 'END', 'REVOKE', 'OPT OUT', 'CANCEL', 'UNSUBSCRIBE'],
    source: '47 CFR 64.1200(a)(10), in force 2025-04-11',
    asOf: '2025-04-11',
    mark: 'verified',
  },
  {
    id: 'US-CTIA',
    does: 'opt-out-of-everything',
    language: 'en',
    words: ['STOP', 'END', 'UNSUBSCRIBE', 'CANCEL', 'QUIT', 'STOPALL', 'OPT ME OUT'],
    source:
      'CTIA Messaging Principles and Best Practices 2023 (“please opt me out”); STOPALL: short-code practice',
    asOf: '2023-05',
    mark: 'secondary',
  },
  {
    id: 'TWILIO-DEFAULT',
    does: 'opt-out-of-everything',
    language: 'en',
    words: ['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'],
    source: 'twilio.com/docs/messaging/tutorials/advanced-opt-out',
    asOf: 'undated',
    mark: 'verified',
  },
  {
    id: 'AWS-EUM-DEFAULT',
    does: 'opt-out-of-everything',
    language: 'en',
    words: ['CANCEL', 'END', 'OPT-OUT', 'OPTOUT', 'QUIT', 'REMOVE', 'STOP', 'UNSUBSCRIBE'],
    source: 'docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required (its TD: see CN-WORDS)',
    asOf: 'undated',
    mark: 'verified',
  },
  {
    id: 'TELNYX-DEFAULT',
    does: 'opt-out-of-everything',
    language: 'en',
    words: ['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'],
    source: 'developers.telnyx.com',
    asOf: 'undated',
    mark: 'verified',
  },
  {
    id: 'FR-STOP',
    does: 'opt-out-of-everything',
    language: 'fr',
    words: ['STOP', 'ARRET'],
    source: 'CPCE L34-5; docs.aws.amazon.com keywords-required (ARRET)',
    asOf: 'undated',
    mark: 'secondary',
  },
  {
    id: 'DE-WORDS',
    does: 'opt-out-of-everything',
    language: 'de',
    words: ['STOPP', 'ABMELDEN'],
    source: 'a list of our own',
    asOf: '2026-11-22',
    mark: 'unverified',
  },
  {
    id: 'ES-WORDS',
    does: 'opt-out-of-everything',
    language: 'es',
    words: ['BAJA', 'PARAR', 'NO MAS'],
    source: 'a list of our own',
    asOf: '2026-11-22',
    mark: 'unverified',
  },
  {
    id: 'IT-WORDS',
    does: 'opt-out-of-everything',
    language: 'it',
    words: ['ANNULLA', 'DISISCRIVI', 'BASTA'],
    source: 'a list of our own',
    asOf: '2026-11-22',
    mark: 'unverified',
  },
  {
    id: 'TWILIO-START',
    does: 'start',
    language: 'en',
    words: ['START', 'UNSTOP'],
    source:
      'twilio.com advanced-opt-out; docs.aws.amazon.com keywords-required (toll-free). YES is left out on purpose',
    asOf: 'undated',
    mark: 'unverified',
  },
  {
    id: 'CN-START',
    does: 'start',
    language: 'zh-CN',
    words: ['恢复'],
    source: 'a list of our own',
    asOf: '2026-11-22',
    mark: 'unverified',
  },
  {
    id: 'US-HELP',
    does: 'help',
    language: 'en',
    words: ['HELP', 'INFO'],
    source: 'CTIA short-code practice; twilio.com advanced-opt-out',
    asOf: 'undated',
    mark: 'secondary',
  },
  {
    id: 'CN-HELP',
    does: 'help',
    language: 'zh-CN',
    words: ['帮助'],
    source: 'a list of our own',
    asOf: '2026-11-22',
    mark: 'unverified',
  },
];

/** The words listed for one thing, by language: each once, in capitals, in the order of the lists. */
export function listedFor(does: WordDoes): Readonly<Record<string, readonly string[]>> {
  const rows = listedWords.filter((row) => row.does === does);
  const languages = [...new Set(rows.map(({ language }) => language))];
  const wordsIn = (language: string) =>
    rows.filter((row) => row.language === language).flatMap(({ words }) => words);
  return Object.fromEntries(languages.map((language) => [language, [...new Set(wordsIn(language))]]));
}
