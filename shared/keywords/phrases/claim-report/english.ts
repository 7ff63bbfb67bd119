import { listed } from '../../../domain/text/listed.ts';
import { phrases } from '../../grammar/phrases.ts';
import type { Phrasebook } from '../../reading/phrasebook.ts';

/** The wish to report a loss, said in English; damage merely told, or a question how to claim, is none. */
export const englishClaimReport: Phrasebook = {
  sets: {
    report: listed(`
      report, file, make, open, submit, start, lodge, put in, register, raise, filing, reporting, begin,
      initiate, place, notify you of, notify of
    `),
    loss: listed(`
      claim, accident, incident, loss, damage, theft, collision, crash, stolen, break in, breakin, burglary,
      fire, flood, injury, fender bender, wreck, vandalism, hit and run, robbery, death, leak, claims,
      hail damage, storm damage
    `),
    polite: listed('hi, hello, please, ok, good morning, good afternoon, good evening'),
  },
  means: phrases(`
    ^ [please|hi|hello|hey|ok|just|good morning|good afternoon|and|so|now]* <report> [a|an|my|the|another|
      new|this|car|auto|home|property|travel|health|insurance|our|some]* ~1 <loss>
    [want|need|like|wish|trying|going|wanting|have|calling|writing|texting|here|gotta|wanna|got] [to|you
      to]? [please|also]? <report> [a|an|my|the|another|new|this|our|car|auto|home|property|travel|health|
      his|her|insurance]* [<loss>|car|vehicle|phone|bike|house|bag|luggage|husbands|wifes|mothers|fathers]
    [want|need|like|wish|calling|writing|texting|here|gotta|wanna] to report ~4 [damage|damaged|stolen|
      broke|broken|hit|crashed|flooded|fell|burst|missing|injured]
    [want|need|like|wish|trying] [2] <report> [a|an|my|the]* <loss>
    ^ [im|i am|we are|were|this is|calling|writing|texting] [to]? [reporting|report|file|filing] [a|an|my|
      the|another]* ~1 <loss>
    [need|want|like|wish|have|trying|going|put] ~2 [a|my|this|another|it]* claim [in|through|on my|for|
      against]
    [have|got] [a|another|an]* <loss> to [report|file|register|make|submit]
    ^ <polite>* [new|another] claim [please|for|$]
    [put|run] [it|this] through [my|the]? insurance
    [help|let|assist] me ~1 [file|report|open|start|make|submit|register] [a|an|my|the|another|this]* <loss>
    [want|need|like|wish|going] to claim [$|for|on|under|the|my|against]
    [please|kindly] [can you|could you]? [file|open|start|register|report] ~4 <loss>
    [want|need|like|wish|have] to [report|file|claim] [it|this|that|$]
    [can you|could you|will you] [please]? [file|open|start|register|report] ~3 <loss> [for me|please|$]
    [id like|i would like] ~1 [file|report|claim|make a claim|open a claim]
  `),
  not: phrases(`
    [how|where|when|what|which|who|why|can i|could i|may i|should i|do i|am i able|is it possible|whether|if
      i|must i|can we|should we|do we] ~4 [<report>|claim] ~6
    [no need|dont|do not|not|never|didnt|did not|without|wont|before|after|instead of|no reason|unable|
      cannot|cant] [want|need|have|going|wish|like|you|plan]* to? ~1 [<report>|claim] ~6
    [already|have|has|had|just|was|been|i] [reported|filed|made|submitted|opened] ~4
    [did you|have you|has someone|did anyone] ~2 <report> ~4
  `),
};
