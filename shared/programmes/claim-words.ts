import type { ClaimFacts } from '../contracts/facts.ts';
import { inGsm7 } from '../domain/text/in-gsm7.ts';
import { bestLocale } from '../domain/wording/best-locale.ts';
import { borrowedWords } from '../domain/wording/borrowed-words.ts';
import { maskPolicyNumber } from '../domain/wording/mask.ts';
import type { FillInput } from './programme.ts';
import { subjectText } from './subject.ts';

const SHOWN = 2;
/** The most units of one document's name; in a Chinese text letters take as much room as characters. */
const MOST = { zh: { 'UCS-2': 16, 'GSM-7': 16 }, en: { 'UCS-2': 16, 'GSM-7': 32 } } as const;

/** The claim the message is about. Throws RangeError when there is none. */
export function claimOf({ claim }: FillInput): ClaimFacts {
  if (!claim) throw new RangeError('The message is about a claim that is not there.');
  return claim;
}

/** What the claim is for, as its holder knows it: a masked plate or policy number, else the masked number of the claim. */
export function claimSubject(input: FillInput): string {
  const { claim, policies } = input;
  const own = claim ? policies.filter(({ id }) => id === claim.policyId) : policies;
  if (own.length > 0) return subjectText({ ...input, policies: own });
  return `${input.locale.startsWith('zh') ? '案件' : 'case '}${maskPolicyNumber(claimOf(input).id)}`;
}

/**
 * By which code the claim is asked about, and how, after a clause: `，回LLCX7K3M9Q2R可查`. Nothing where it has no code:
 * it has not changed since before there were any, or is not there.
 */
export function askText({ claim, locale }: Pick<FillInput, 'claim' | 'locale'>): string {
  if (claim?.code === undefined) return '';
  return locale.startsWith('zh') ? `，回LLCX${claim.code}可查` : `. Status: reply LLCX${claim.code}`;
}

/**
 * The documents a claim lacks, by name in the reader's language; only counted where one has no name, or, outside
 * Chinese, none that the alphabet of the text has. Throws RangeError when it lacks none.
 */
export function missingDocumentsText(input: FillInput): string {
  const { missingDocuments = [] } = claimOf(input);
  if (missingDocuments.length === 0) throw new RangeError('The claim lacks no documents.');
  const isChinese = input.locale.startsWith('zh');
  const names = missingDocuments.slice(0, SHOWN).map(({ name }) => nameIn(name, input));
  const count = missingDocuments.length;
  if (names.some((name) => name === '' || (!isChinese && inGsm7(name) === undefined)))
    return isChinese ? `${count}份材料` : `${count} document${count > 1 ? 's' : ''}`;
  const listed = names.join(isChinese ? '、' : ', ');
  if (count <= SHOWN) return listed;
  return isChinese ? `${listed}等${count}份材料` : `${listed} and ${count - SHOWN} more`;
}

function nameIn(names: Readonly<Record<string, string>>, { locale, brand }: FillInput): string {
  const said = Object.keys(names).filter((language) => names[language]?.trim());
  const name = names[bestLocale(said, locale, brand.fallbackLocale) ?? ''] ?? '';
  return borrowedWords(name, locale, MOST[locale.startsWith('zh') ? 'zh' : 'en']);
}
