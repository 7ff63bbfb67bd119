import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Others who stop, and other things that are stopped. */
export const englishOtherThingsNotMeant: Family = {
  name: 'other-things',
  language: 'en',
  says: 'others who stop, and other things that are stopped',
  examples: ['stop by tomorrow', 'cancel my policy', 'the driver did not stop'],
  phrases: phrases(`
    [off|on|from|to|onto] [the|your|a|that|this]? [waiting|wait|guest|passenger|towing|tow|repair|rental|priority] [list|lists]
    out of [this|the|my|our] <insured> ![<messages>|text|texts]
    [take|get|keep] me off [hold|speaker|mute|the hook]
    [he|she|it|rain|water|snow|wind|leak|bleeding|noise|car|engine|truck|storm|flooding|alarm|brakes|
      traffic|bus|train|motor|wipers|beeping|hail|driver|drivers|neighbor|neighbour|lawyer|attorney|garage|
      shop|scammer|scammers|adjuster|dog|kids|son|daughter|ex|agency|collector|contractor|landlord|spammers|
      tenant|mechanic|dealer|him|her] [wont|will not|wouldnt|would not|cant|couldnt|didnt|did not|doesnt|
      does not|never|to|would|should|keeps|must|has to|needs to|failed to|refuses to]* [<stop>|stops] ~4
    no [<texts>|text|message] ~1 [received|yet|came|arrived|since|for days|today|so far] ~4
    [a|an|sudden|complete|hard|abrupt|quick|short|dead|emergency|each|every|next|first|last|way|rest|fuel|
      gas|at the|to the|the|two|three|four] stop ![texting|sending|messaging|contacting|spamming|these|now]
    [came|come|comes|coming|rolled|screeched|skidded|brought|slowed|slow|pulled] ~3 stop
    [wont|will not|doesnt|does not|cant|cannot|couldnt|could not|didnt|did not|wouldnt] stop
    stop in ![future|the future] ~8
    stop [by|over|off|near|short|along|outside|behind|loss|sign|signs|light|lights|gap|watch|motion|payment|
      payments|lamp] ~8
    stop at ![once] ~6
    stop for ![good|gods|the love|fucks|ever|christs|petes] ~6
    stop on ![this|my] ~6
    [non|bus|pit|one|truck|full|last|next|tram|metro|rest|short|door|dead|every|first|subway|train|taxi|
      tube|stand] stop ~2
    [stop|quit|cease|halt|end] [calling|saying|writing] [it|this|that|me a|me an|me the|off|down] ~4
    [call|calling] me [a|an] ~3
    [stop|stopped|quit|cancel|end|remove|terminate|suspend|pause|block|delete|halt|take me off|remove me
      from|unsubscribe|opt out of|opting out of|opt me out of|turn off|switch off|get me off] [my|the|our|
      this|that|his|her|a|any|all|your|of|from|me|us|me from|us from|husbands|wifes|sons|daughters|ex|exs|
      monthly|automatic|auto|old|joint|second|existing|current|other|moms|dads]* <insured> ![<messages>|
      insurance|text]
    [remove|delete|take|block|drop|unlist|change|update|replace] [my|the]? [old|previous|former|second|
      other|wifes|husbands|ex|exs|work|landline] ~1 [number|phone|cell|mobile|contact]
    [remove|delete|change|update|take] [my number|this number|my phone number|my name] ~1 [and|then]? [add|
      put|use|replace|to|with|from the policy|from my policy|from the account|as|from the loan|from the
      title] ~4
    text [and|while] [drive|driving]
    [stop|quit] texting while ~2
    [quit|quitting] [smoking|my job|his job|her job|work|a|drinking|vaping|school] ~2
    [quit|quitting] the ![<messages>|<nonsense>|calls|act|sales] ~1
    [take|remove] me [off|from] the ~1 [mortgage|loan|title|deed|policy|lease|insurance|account] ~6
    [end|ends|ending|ended] of ~3
    [in|at|by|near|till|until|dead|week|year|month|rear|front|back|the|other|deep|high|low|open|an|each] end
    [with|on|in|had|have|using|my] do not disturb ~4
    do not disturb [turned|mode|is|while|on] ~4
    [you|they|u|nobody|agent|she|he|adjuster|no one|someone|never] [dont|do not|never] [text|message|call|
      contact|write|email|send|reply|notify] ![me again|me anymore|me any|again]
    [i|we] [would|will|could]? [dont|do not|never|cant] [text|message|sms|email|write|call|ring|phone] ~3
    [he|she|they|contractor|it|message|text|garage|agent|website|instructions|lawyer|bank|guy|somebody|
      someone|friend] [says|said|told me|saying] to? [reply|text|send] [stop|unsubscribe] ~6
    [never|not|didnt|havent|hasnt|have not|wasnt] [opted|unsubscribed|opt] [out]? ~3
    [if|when|until|unless|why] [you|they|u] [dont|do not|never] [text|message|call|contact|write|email|send]
      ~4
    why [dont|didnt|wont] [you|u|they] [text|message|call|contact|write|email|send] ~4
    send ~3 to [my|the|our|his|her] [old|previous|former|ex|exs|work|home|husband|husbands|wife|wifes|agent|
      garage|shop|lawyer|bank|email|new|other|son|daughter|mom|dad] ~2
    [stop|quit] sending [me|us]? [the|my|a|an|paper|those|these|that]* [bill|bills|invoice|invoices|letter|
      letters|mail|paper|statements|tow|truck|adjuster|check|checks|cheque|cheques|cards|card|policy|
      documents|documentation|faxes|technician|nurse|money] ~3
    [dont|do not|never] send [me|us]? [the|my|a|an|paper|that|this|your]* [bill|bills|invoice|invoices|
      letter|letters|mail|statements|tow|truck|adjuster|check|checks|cheque|cheques|card|cards|policy|
      documents|technician|money|car|ambulance|nurse|form|forms|photo|photos] ~3
    full stop
    is [this|it|that] ~2 [spam|scam|legit|real]
    [mechanic|doctor|adjuster|officer|agent|garage|plumber|roofer|contractor|cop|police|landlord|neighbor|
      boss|dealer| technician|lawyer|nurse|vet] ~2 [said|says|told|advised] ~3 stop ~4
    [when|how long|until|till|hope|want|need|wish] ~3 [repair|repairs|wait|waiting|closure|storm|rain|process|works|cover|investigation] [to|will|would]* [stop|end|finish]
    [did|does|will|has|have|when|why] [did|does|will|has]? [my|the|our|your|his|her] <insured> ~1 [stop|end|
      stopped|ended]
  `),
};
