/** A number as it is written: digits, with a fraction perhaps, Chinese numerals, an English word. */
const NUMBER =
  /\d+(?:[.,]\d+)?|[〇零一二两三四五六七八九十]+点[〇零一二两三四五六七八九]+|[〇零一二两三四五六七八九十百千万壹贰叁参肆伍陆柒捌玖拾]+|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred)\b/g;
const WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, zero: 0 },
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 零: 0, 〇: 0 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 参: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 拾: 10 },
};

/** “Of ten” after a number, and points. Ten points (十分) before another word is “very”. */
const OF_TEN = /^ ?(?:\/ ?(?:10|十)(?![\d.])|(?:out ?of|of|outta|on) (?:10|ten)\b)(?: ?分)?/;
const POINTS = /^ ?(?:分(?![半钟之期店公配开析享])|points?\b|pts?\b)/;
const VERY = /^分 ?(?!吧|了|啦|啊|哦|给|呀|谢|[^\p{L}]|$)\p{Script=Han}/u;
/** Another scale: of five, stars, per cent, a clock. */
const OTHER_SCALE = /^ ?(?:\/ ?\d|out of \d|of \d|[%％⭐🌟★]|stars?\b|星|颗|:\d)/u;

/** What may come before a number that answers, at the end of what stands there. */
const BEFORE =
  /(?:^|[^\p{L}\p{N} ]|(?<![\p{L}])(?:an?|ok|okay|well|hmm+|um+|yes|yeah|sure|lets say|is|it|give|gives|say|rate|rates|score|solid|strong|definitely|probably|maybe|about|around|only|just|rating|answer|overall|easily|clear|straight|easy|good|absolute|perfect|firm|big|him|her|them|you|call|so|then|as|with|from|reply|vote|mark|grade|gets|deserves)|我?(?:给|打|评|选|答|是|就|算|值|回复|来)个?|打分|评分|分数|得分|大概|应该|最多|勉强|顶多|满意度|大约|差不多|也就|那就|总体) ?$|\p{Script=Han} $/u;
/** What may come after: nothing, a sign, courtesy, the reason; not what is counted. */
const AFTER =
  /^(?:$|\+|ish\b|[^\p{L}\p{N} ]| [^\p{L}\p{N}]| ?(?:谢|吧|啦|啊|哦|呀|哈|给|因为|不错|挺|很好|很满意|满意|好评|非常|服务|师傅)| (?!个|小时|次|天|点|月|年|日|号|元|块|人|辆|条|度|岁|件|周|米|公里|起|位|台|部|秒|分钟)\p{Script=Han}| (?:please|pls|thanks|thank|thx|ty|cheers|great|good|excellent|perfect|awesome|amazing|very|super|really|so|well|took|takes|waited|waiting|nice|lovely|brilliant|fantastic|wonderful|poor|bad|terrible|awful|horrible|ok|okay|fine|overall|for|because|cause|cos|cuz|but|though|as|since|could|would|should|it|they|he|she|you|your|i|my|everything|nothing|all|from|thats|no|not|the|could|happy|satisfied|excellent|outstanding|superb|if|only|great|sir|mate|definitely|maybe|lah|leh|lor|la|bro|boss|man|fast|quick|slow|too|out)\b)/u;

/** From one number to another. */
const RANGE =
  /[一二三四五六七八九\d] ?(?:到|至|~|～|或|或者|or|to|-|–|—) ?(?:[一二三四五六七八九十]|\d)(?![\d/])/;

interface Mention {
  readonly value: number;
  readonly answers: boolean;
  readonly end: number;
}

/** The one whole number from 1 to 10 that a folded message answers with; undefined where it names none, or two. */
export function scoreOf(folded: string): number | undefined {
  const text = folded
    .replaceAll("'", '')
    .replaceAll(/满分(?:是|为|就是)? ?(?:10|十|100|一百) ?分?(?=.*[\d一二两三四五六七八九十])/g, ' ');
  if (/^[-−–] ?\d/.test(text) || RANGE.test(text)) return undefined;
  const mentions = mentionsIn(text);
  const said = new Set(mentions.filter(({ answers }) => answers).map(({ value }) => value));
  if (said.size === 0 && /^(?:我?给|打|必须|绝对|当然|评)?个? ?满分(?:$|[^\p{L}]|好评|吧|啊|！)/u.test(text))
    return 10;
  const [score = Number.NaN] = said;
  return said.size === 1 && Number.isInteger(score) && score >= 1 && score <= 10 ? score : undefined;
}

function mentionsIn(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (index >= (mentions.at(-1)?.end ?? 0)) mentions.push(mentionAt(text, number, index));
  }
  return mentions;
}

function mentionAt(text: string, number: string, index: number): Mention {
  const end = index + number.length;
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, index - 24), index);
  const value = WORDS[number] ?? (/^\d+(?:\.0+)?$/.test(number) ? Number(number) : Number.NaN);
  const ofTen = OF_TEN.exec(after)?.[0] ?? '';
  if (ofTen) return { value, answers: true, end: end + ofTen.length };
  if (OTHER_SCALE.test(after)) return { value: Number.NaN, answers: true, end: end + after.length };
  if (/[a-z]$/.test(before) && /^\d/.test(number)) return { value, answers: false, end };
  const isVery = number === '十' && VERY.test(after);
  if (POINTS.test(after) && !isVery) return { value, answers: true, end };
  return { value, answers: BEFORE.test(before) && AFTER.test(after) && !/\d:$/.test(before), end };
}
