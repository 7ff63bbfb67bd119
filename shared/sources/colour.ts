import type { AlertInfo } from '../contracts/hazard-alert.ts';

/** The level of the Chinese scale, mildest first. */
export type Colour = NonNullable<AlertInfo['colour']>;

const CHINESE: Readonly<Record<string, Colour>> = {
  蓝: 'blue',
  藍: 'blue',
  黄: 'yellow',
  黃: 'yellow',
  橙: 'orange',
  红: 'red',
  紅: 'red',
};
const ENGLISH: Readonly<Record<string, Colour>> = {
  blue: 'blue',
  yellow: 'yellow',
  orange: 'orange',
  red: 'red',
};
const ROMAN: Readonly<Record<string, Colour>> = { IV: 'blue', III: 'yellow', II: 'orange', I: 'red' };

const CHINESE_LEVEL = /([蓝藍黄黃橙红紅])色/g;
const ENGLISH_LEVEL =
  /\b(blue|yellow|orange|red)\b(?!\s{1,3}(?:flag|alert\b))(?=[\w\s,'-]{0,60}\b(?:warning|alert|signal|level)\b)/gi;
const ENGLISH_AFTER = /\b(?:warning|alert|signal|level)\b[-\s:(,[]{0,5}\b(blue|yellow|orange|red)\b/gi;
const ROMAN_LEVEL = /(?<![A-Za-z])(IV|I{1,3})\s{0,3}级|\blevel\s{1,3}(IV|I{1,3})\b/gi;
const LEVEL_PARAMETER = /level|colou?r|severity|级别|等级|颜色/i;

/**
 * The colour an office gives its warning, or undefined when it names none: from the event and headline, then from
 * parameters named as a level ("awareness_level": "3; orange; Severe"), then from Roman numerals (Ⅳ blue … Ⅰ red,
 * with the letters I and V or the characters U+2160 to U+2163). Of several colours in one text the last is meant
 * ("由黄色升级为橙色"). "Red Flag Warning" and "Blue Alert" name no level. White, of Guangdong alone, is none of the scale.
 */
export function colourOf(info: Pick<AlertInfo, 'event' | 'headline' | 'parameters'>): Colour | undefined {
  const titles = [info.event, info.headline ?? ''];
  const levels = info.parameters.filter(({ name }) => LEVEL_PARAMETER.test(name)).map(({ value }) => value);
  return first(titles, inWords) ?? first(levels, inParameter) ?? first(titles, inNumerals);
}

function first(texts: readonly string[], read: (text: string) => Colour | undefined): Colour | undefined {
  return texts.map(read).find((colour) => colour !== undefined);
}

function inWords(text: string): Colour | undefined {
  const chinese = lastOf(text, CHINESE_LEVEL);
  if (chinese) return CHINESE[chinese];
  const english = lastOf(text, ENGLISH_LEVEL) ?? lastOf(text, ENGLISH_AFTER);
  return english ? ENGLISH[english.toLowerCase()] : undefined;
}

function inParameter(text: string): Colour | undefined {
  const english = lastOf(text, /\b(blue|yellow|orange|red)\b/gi);
  const bare = /^\s*([蓝藍黄黃橙红紅])\s*$/.exec(text)?.[1];
  const roman = /^\s*(IV|I{1,3})\s*$/i.exec(text.normalize('NFKC'))?.[1];
  if (roman) return ROMAN[roman.toUpperCase()];
  return (
    inWords(text) ??
    (bare ? CHINESE[bare] : undefined) ??
    (english ? ENGLISH[english.toLowerCase()] : inNumerals(text))
  );
}

/** NFKC writes Ⅳ as IV. */
function inNumerals(text: string): Colour | undefined {
  const numeral = lastOf(text.normalize('NFKC'), ROMAN_LEVEL);
  return numeral ? ROMAN[numeral.toUpperCase()] : undefined;
}

function lastOf(text: string, pattern: RegExp): string | undefined {
  const found = [...text.matchAll(pattern)].at(-1);
  return found?.[1] ?? found?.[2];
}
