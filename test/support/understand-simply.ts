import type { Circumstances, Understood } from '#shared/keywords/understood.ts';

const lone: Readonly<Record<string, Understood>> = {
  T: { is: 'opt-out', of: 'marketing' },
  TJ: { is: 'booking' },
  HELP: { is: 'help' },
  帮助: { is: 'help' },
};

/** What a message means, as far as tests of answering need it: exact words, in any case and width. */
export function understandSimply(text: string, { open }: Circumstances): Understood {
  const words = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  const [, keyword, argument = ''] = /^(BDCX|LLCX)(.*)$/.exec(words) ?? [];
  if (keyword === 'BDCX') return { is: 'policies', ...(argument.length === 4 && { lastFour: argument }) };
  if (keyword === 'LLCX') return { is: 'claim-status', ...(argument.length === 8 && { code: argument }) };
  const number = /^\d{1,2}$/.test(words) ? Number(words) : 0;
  if (open === 'survey' && number >= 1 && number <= 10) return { is: 'score', score: number };
  if (open === 'warning' && number >= 1 && number <= 3) {
    const answer = (['moved', 'cannot', 'damaged'] as const)[number - 1] ?? 'moved';
    return { is: 'safety', answer };
  }
  return lone[words] ?? { is: 'none' };
}
