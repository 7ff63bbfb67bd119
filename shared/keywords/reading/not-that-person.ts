/** A name as names are written: a capital and small letters, not the first of a clause that denies it. */
const NAME = "(?<name>\\p{Lu}[\\p{Ll}'’-]{1,20})";
const DENIALS = [
  `\\b(?:[Tt]his|[Ii]t|[Tt]hat)(?:['’]?s not| is not| isn['’]?t| ain['’]?t| is no longer) ${NAME}(?!['’]s (?!phone|number|cell|mobile))`,
  `\\b[Ii](?:['’]?m| am) not ${NAME}`,
  `\\bnot ${NAME}['’]s (?:phone|number|cell|mobile)`,
  `\\b(?:don['’]?t|do not) know (?:any |a |an |this |who )?${NAME}`,
  `\\b(?:[Nn]o|[Nn]obody called|[Nn]o one named|[Nn]obody named|[Nn]o one called) ${NAME} (?:here|at this|lives|on this)`,
  `${NAME} (?:no longer (?:has|uses|lives|works)|doesn['’]?t (?:have|live|use|work)|does not (?:have|live|use|work)) (?:this|here)`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Words that are capital for another reason. */
const NO_NAMES = new Set(
  (
    'Sure Happy Interested Home English American British Chinese French German Spanish Canadian Christian Muslim Ok Okay Yet ' +
    'Covered Working Ready Good Right Fair True My The Your What How Acceptable Monday Tuesday Wednesday Thursday Friday ' +
    'Saturday Sunday January February March April May June July August September October November December Able Going ' +
    'Getting Being At In On From Medicare Medicaid Spam Covid He She It They We You Who This That'
  ).split(' '),
);
const SURNAME =
  '张王李赵刘陈杨黄吴周徐孙胡朱高林郭何马罗梁宋郑谢韩唐冯于董萧程曹袁邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const NOT_CALLED = new RegExp(
  `我(?:真的?|并|根本)?不是[${SURNAME}]\\p{Script=Han}{1,2}(?:$|[^\\p{Script=Han}]|[了啊吧呀哦])`,
  'u',
);
/** Common words that begin like a name. */
const NO_CALLED =
  /不是(?:高兴|高级|周[一二三四五六日末]|江[西苏]|石家|康复|夏天|钱|雷|史|黄牛|田|方便|方案|于|常客|常见|文盲|文化|白[天痴人]|金|万|任何|任性|易|何时|程序|丁|武|马上|曾经|龙|林|段)/;

/** Whether a message says that its reader is not somebody it names. `written`: unfolded, for capitals tell names. */
export function deniesName(written: string, folded: string): boolean {
  const named = DENIALS.some((denial) => {
    const name = denial.exec(written)?.groups?.['name'];
    return name !== undefined && !NO_NAMES.has(name);
  });
  return named || (NOT_CALLED.test(folded) && !NO_CALLED.test(folded));
}
