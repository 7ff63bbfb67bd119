import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { simplified } from '#shared/domain/text/simplified.ts';

/** All that the keywords, their phrases and the listed words are written in. */
const words = ['shared/keywords', 'shared/rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /phrases|refusal|reading|opt-out-words/.test(name) && name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

describe('a text in traditional characters', () => {
  test.each([
    ['退訂', '退订'],
    ['別再傳簡訊給我', '别再传简讯给我'],
    ['請停止發送，謝謝', '请停止发送，谢谢'],
    ['唔該唔好再send訊息俾我', '唔该唔好再send讯息俾我'],
    ['車被颱風吹倒的樹砸了，要報案', '车被台风吹倒的树砸了，要报案'],
    ['理賠查詢', '理赔查询'],
    ['恢復', '恢复'],
    ['無法轉移', '无法转移'],
    ['打錯了，這個號碼換人了', '打错了，这个号码换人了'],
  ])('%s is %s', (traditional, text) => expect(simplified(traditional)).toBe(text));

  test('is the same done again', () => {
    const all = words.join('');
    expect(simplified(simplified(all))).toBe(simplified(all));
  });

  test('is compared with words that are written in simplified ones', () => {
    expect(words.filter((text) => simplified(text) !== text)).toEqual([]);
  });
});
