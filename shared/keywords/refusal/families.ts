import { chineseAcrossClauses } from './chinese/across-clauses.ts';
import { chineseAgainstCalls } from './chinese/against-calls.ts';
import { chineseTooMuchDoubts } from './chinese/doubts/too-much.ts';
import { chineseUnaskedDoubts } from './chinese/doubts/unasked.ts';
import { chineseUnclearDoubts } from './chinese/doubts/unclear.ts';
import { chineseWearyDoubts } from './chinese/doubts/weary.ts';
import { chineseInSpiteOfANo } from './chinese/in-spite-of-a-no.ts';
import { chineseKept } from './chinese/kept.ts';
import { chineseAskedNotMeant } from './chinese/not-meant/asked.ts';
import { chineseNegatedNotMeant } from './chinese/not-meant/negated.ts';
import { chineseOtherThingsNotMeant } from './chinese/not-meant/other-things.ts';
import { chineseOtherWords } from './chinese/other-words.ts';
import { chineseAway } from './chinese/refuses/away.ts';
import { chineseConsentWithdrawn } from './chinese/refuses/consent-withdrawn.ts';
import { chineseNoSending } from './chinese/refuses/no-sending.ts';
import { chineseNotWanted } from './chinese/refuses/not-wanted.ts';
import { chineseOffTheList } from './chinese/refuses/off-the-list.ts';
import { chinesePinyin } from './chinese/refuses/pinyin.ts';
import { chineseReported } from './chinese/refuses/reported.ts';
import { chineseSentElsewhere } from './chinese/refuses/sent-elsewhere.ts';
import { chineseStop } from './chinese/refuses/stop.ts';
import { chineseTurnedOff } from './chinese/refuses/turned-off.ts';
import { chineseUnsubscribe } from './chinese/refuses/unsubscribe.ts';
import { chineseTextsWanted } from './chinese/texts-wanted.ts';
import { chineseTimes } from './chinese/times.ts';
import { englishAcrossClauses } from './english/across-clauses.ts';
import { englishAgainstCalls } from './english/against-calls.ts';
import { englishTooMuchDoubts } from './english/doubts/too-much.ts';
import { englishUnaskedDoubts } from './english/doubts/unasked.ts';
import { englishUnclearDoubts } from './english/doubts/unclear.ts';
import { englishWearyDoubts } from './english/doubts/weary.ts';
import { englishInSpiteOfANo } from './english/in-spite-of-a-no.ts';
import { englishKept } from './english/kept.ts';
import { englishAskedNotMeant } from './english/not-meant/asked.ts';
import { englishElsewhereNotMeant } from './english/not-meant/elsewhere.ts';
import { englishNegatedNotMeant } from './english/not-meant/negated.ts';
import { englishOtherThingsNotMeant } from './english/not-meant/other-things.ts';
import { englishConsentWithdrawn } from './english/refuses/consent-withdrawn.ts';
import { englishGivenNotice } from './english/refuses/given-notice.ts';
import { englishLeftAlone } from './english/refuses/left-alone.ts';
import { englishNoMore } from './english/refuses/no-more.ts';
import { englishNotWanted } from './english/refuses/not-wanted.ts';
import { englishOffTheList } from './english/refuses/off-the-list.ts';
import { englishSentBack } from './english/refuses/sent-back.ts';
import { englishStop } from './english/refuses/stop.ts';
import { englishStopSending } from './english/refuses/stop-sending.ts';
import { englishTextsWanted } from './english/texts-wanted.ts';
import { englishTimes } from './english/times.ts';
import type { Family } from './family.ts';
import { eastAsian } from './others/east-asian.ts';
import { french } from './others/french.ts';
import { german } from './others/german.ts';
import { italian } from './others/italian.ts';
import { notMeant } from './others/not-meant.ts';
import { russian } from './others/russian.ts';
import { spanish } from './others/spanish.ts';
import { textsWanted } from './others/texts-wanted.ts';

/** Every family of phrases, by what a message is that says one of them. One file each. */
export const families = {
  refuses: [
    englishStop,
    englishStopSending,
    englishNoMore,
    englishNotWanted,
    englishOffTheList,
    englishConsentWithdrawn,
    englishLeftAlone,
    englishSentBack,
    englishGivenNotice,
    chineseUnsubscribe,
    chineseNoSending,
    chineseNotWanted,
    chineseTurnedOff,
    chineseOffTheList,
    chineseConsentWithdrawn,
    chineseReported,
    chineseSentElsewhere,
    chineseAway,
    chineseStop,
    chinesePinyin,
    french,
    german,
    spanish,
    italian,
    russian,
    eastAsian,
  ],
  anyway: [englishInSpiteOfANo, chineseInSpiteOfANo],
  across: [englishAcrossClauses, chineseAcrossClauses],
  otherWords: [chineseOtherWords],
  notMeant: [
    englishNegatedNotMeant,
    englishAskedNotMeant,
    englishOtherThingsNotMeant,
    englishElsewhereNotMeant,
    chineseNegatedNotMeant,
    chineseAskedNotMeant,
    chineseOtherThingsNotMeant,
    notMeant,
  ],
  keeps: [englishKept, chineseKept],
  times: [englishTimes, chineseTimes],
  doubts: [
    englishTooMuchDoubts,
    englishUnaskedDoubts,
    englishWearyDoubts,
    englishUnclearDoubts,
    chineseTooMuchDoubts,
    chineseUnaskedDoubts,
    chineseWearyDoubts,
    chineseUnclearDoubts,
  ],
  wantsTexts: [englishTextsWanted, chineseTextsWanted, textsWanted],
  againstCalls: [englishAgainstCalls, chineseAgainstCalls],
} as const satisfies Readonly<Record<string, readonly Family[]>>;
