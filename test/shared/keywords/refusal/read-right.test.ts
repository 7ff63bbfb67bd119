import { expect, test } from 'vitest';
import { understand } from '#shared/keywords/understand.ts';

const us = { isUnderUsLaw: true };
const elsewhere = { isUnderUsLaw: false };

test.each([
  "If it doesn't stop I'll call a plumber",
  "I'll send the police report if you email me the address",
  "if you call again after five I'll be home",
  'unenroll me from autopay',
  'I want my name removed from this policy',
  'I hope this is not spam',
  'Can I send photos over text?',
])('refuses no texts: %s', (text) => {
  expect(understand(text, us)).toEqual({ is: 'none' });
});

test.each([
  '对方司机拒绝提供联系方式',
  '我再发一次试试',
  '机票退订了为什么还收手续费',
  '别寄了，我自己去拿',
  '短信里说材料不用寄原件',
  '旧号停了，这个手机号现在是我在用',
])('refuses no texts, and says of no number that it is wrong: %s', (text) => {
  expect(understand(text, elsewhere)).toEqual({ is: 'none' });
});

test.each([
  '退订回T，这是骗人的吧，别再给我发了',
  '我上面说了要退订',
  '不要用第三方给我发广告',
  '我回了T但照样发',
  '退订了为什么还收到',
  '再发试试',
])('may refuse, and is asked back: %s', (text) => {
  expect(understand(text, elsewhere)).toEqual({ is: 'ask-back' });
});

test('who does not want what keeps coming refuses it, and keeps nothing', () => {
  const text = "I don't want these alerts but you keep sending them";
  expect(understand(text, us)).toEqual({ is: 'opt-out', of: 'everything' });
});

test.each([
  'Je voudrais être retiré de la liste',
  'Pouvez-vous me radier de vos fichiers',
  'Merci de ne plus me contacter',
  'je souhaite ne plus être contactée',
  'Ich ziehe meine Zustimmung zurück',
  'Lassen Sie mich bitte in Ruhe',
  'Nehmen Sie mich aus dem Verteiler',
  'Bitte löschen Sie meine Nummer',
  'quiero dar de baja mi número',
  'No mensajes por favor',
  'no mas texts',
  'Rimuovete il mio numero',
  'Vorrei non ricevere più questi messaggi',
])('refuses texts in other languages: %s', (text) => {
  expect(understand(text, us)).toEqual({ is: 'opt-out', of: 'everything' });
});

test.each([
  'Je veux être retirée du contrat',
  'enlever la garantie de base',
  'je ne veux plus recevoir de factures papier',
  "Ne m'appelez pas, envoyez un SMS",
  'Ich widerrufe meine Einwilligung zur Lastschrift',
  'Hiermit widerrufe ich den Vertrag',
  'Löschen Sie meinen Sohn aus dem Vertrag',
  'doy de baja mi póliza',
  'no mas problemas con el coche',
  'Non ho ricevuto il messaggio',
])('refuses no texts in other languages: %s', (text) => {
  expect(understand(text, us)).toEqual({ is: 'none' });
});

test.each([
  'ads no please',
  'surveys nope, claim updates fine',
  '推销的不要，理赔的留着',
  '广告的就免了',
  'can you not',
])('may refuse some of them, and is asked back: %s', (text) => {
  expect(understand(text, us)).toEqual({ is: 'ask-back' });
});
