import { phrases } from '../../grammar/phrases.ts';

/** What is not meant in English: negated, conditional, quoted, or about something else. */
export const notMeant = phrases(`
  // negated
  [dont|do not|never|not|didnt|did not|wont] [ever|please|you|u|even|want to|wanna|wish to|need to|like to|
    going to|gonna|plan to|intend to|have to|trying to|asking to|asking you to|really]* [<stop>|<end>|
    unsubscribe|unsubscribing|opt out|opting out|opt me out|remove me|take me off|delete my number|
    block you] ~8
  [dont|do not|never|didnt|did not|not] [want|wish|need|like|mean|meant|ask|asked|intend|tell|told|asking|
    trying|planning|going] [you|u|yall|guys|them|it|the|my|these|your|<texts>|anyone|for]* to [ever|really|
    actually|accidentally]? [<stop>|<end>|unsubscribe|opt out|opt me out|remove me|be removed|
    be unsubscribed] ~8
  [didnt|did not|never|not] [say|said|saying|mean|text|send|reply|type|typed|write] [to]? [stop|unsubscribe|
    opt out|cancel] ~4
  <unwilling> to? [miss|lose|block|skip|change|pay|ignore|delete|mute|be charged|be without] ~6
  no [need|reason] to [<stop>|unsubscribe|opt out|cancel|remove] ~4
  [rather|prefer] you didnt stop ~4
  [unsubscribed|unsubscribe|opted out|opted|stopped|cancelled|said stop|texted stop|replied stop|sent stop|
    stop] ~4 [by mistake|by accident|accidentally|in error|mistakenly|unintentionally]
  [accidentally|mistakenly|by mistake|by accident|oops|unintentionally|inadvertently] ~4 [unsubscribed|
    unsubscribe|opted out|stop|stopped|opt out|blocked]
  [unsubscribe|stop|opt out|cancel|quit] [from|of]? [what|who|which] ~3
  [had|have|has|got|forced|trying|tried|able|supposed|failed|managed|refused|have had] to stop ~3
  [i|we|she|he|they|police|cop|cops|officer|guy|who|that] [couldnt|didnt|did not|could not|dont|do not|can|could|cant|
    cannot|will|would|wont|must|should|never|always|just|did]* [stop|stopped] [$|for|to|at|and|when|because|in|on|before|
    the|my|his|her|a|it|so|after|by] ~2
  un stop
  why ~3 no [send|text|message|contact] ~3
  [undo|reverse] ~4 [stop|unsubscribe|opt out]
  [opt|opted|opting] [me]? [back]? in
  [kid|son|daughter|child|toddler|cat|grandson|granddaughter|kids|children|nephew|baby|pocket|autocorrect|keyboard]
    ~2 [typed|texted|sent|wrote|pressed|hit|replied|said] ~2 [stop|t|unsubscribe|cancel|end] ~4
  interested in ~2 [settlement|estimate|repair|car|house|rental|job|appointment|visit|inspection|meeting|
    garage|lawyer|compensation|offer you made|your offer for]
  [do|did|would|will] [i|we] [have to|need to|get to] [reply|text|send|say|type] [stop|unsubscribe] ~6
  // conditional and asked
  [if|once|unless|in case|whether] [i|we|ive|i have|someone|my wife|my husband] ~2 [<stop>|<end>|
    unsubscribe|unsubscribed|opt|opted|reply|text|send|type|say|remove|answer|respond|cancel|replied|texted|
    block] ~10
  [after|when|before|until|by] [i|we|ive]? [unsubscribe|unsubscribing|unsubscribed|opt out|opting out|
    opted out|quit|stopping] ~8
  [if|by|after|once|before] [replying|texting|sending|saying|typing|answering|opting out|unsubscribing] ~8
  what [happens|would happen|will happen|if] ~10
  ^ <soft>* [does|is|will|would|did] [t|td|r|n|stop|cancel|end|quit|unsubscribe|replying|texting] ~12
  why ~4 [reply|text|send|say] ~1 [t|td|r|n|stop|cancel|end|quit|unsubscribe] ~6
  what [does|do|is|are|did] ~8 [mean|means|stand for]
  what [does|will|would|is|are|did] ~8 [for|do|about]
  [does|will|would|do|is] [replying|texting|sending|saying|stop|stopping|unsubscribing|opting|cancelling|
    opting out|unsubscribe] ~8
  [did|have|has|am|was|are|is|were] [i|we|you|u|they|it|this|my|he|she] [already|accidentally|been|just|
    even|still]? [stop|stopped|unsubscribe|unsubscribed|opt out|opted out|cancel|cancelled|removed|blocked]
    ~6
  [did|have|has|why did|when did|why have] [you|they|u|the texts|the messages|my texts|my alerts|the alerts|
    alerts|messages|texts] ~1 [stop|stopped|quit|cease|ceased|end|cancel|block|blocked] ~6
  [why|when|how come] [have|has|did|do]? [the|my|your|these]? <texts> [stop|stopped|quit|ceased]
  // others who stop, and other things that are stopped
  [he|she|it|rain|water|snow|wind|leak|bleeding|noise|car|engine|truck|storm|flooding|alarm|brakes|traffic|
    bus|train|motor|wipers|beeping|hail|driver|drivers|neighbor|neighbour|lawyer|attorney|garage|shop|scammer|scammers|adjuster|dog|kids|
    son|daughter|ex|agency|collector|contractor|landlord|spammers|tenant|mechanic|dealer|him|her] [wont|
    will not|wouldnt|would not|cant|couldnt|didnt|did not|doesnt|does not|never|to|would|should|keeps|must|
    has to|needs to|failed to|refuses to]* [<stop>|stops] ~4
  no [<texts>|text|message] ~1 [received|yet|came|arrived|since|for days|today|so far] ~4
  [a|an|sudden|complete|hard|abrupt|quick|short|dead|emergency|each|every|next|first|last|way|rest|fuel|gas|at the|to the|
    the|two|three|four] stop ![texting|sending|messaging|contacting|spamming|these|now]
  [came|come|comes|coming|rolled|screeched|skidded|brought|slowed|slow|pulled] ~3 stop
  [wont|will not|doesnt|does not|cant|cannot|couldnt|could not|didnt|did not|wouldnt] stop
  stop in ![future|the future] ~8
  stop [by|over|off|near|short|along|outside|behind|loss|sign|signs|light|lights|gap|watch|motion|
    payment|payments|lamp] ~8
  stop at ![once] ~6
  stop for ![good|gods|the love|fucks|ever|christs|petes] ~6
  stop on ![this|my] ~6
  [non|bus|pit|one|truck|full|last|next|tram|metro|rest|short|door|dead|every|first|subway|train|taxi|tube|
    stand] stop ~2
  [stop|quit|cease|halt|end] [calling|saying|writing] [it|this|that|me a|me an|me the|off|down] ~4
  [call|calling] me [a|an] ~3
  [stop|stopped|quit|cancel|end|remove|terminate|suspend|pause|block|delete|halt|take me off|remove me from|
    unsubscribe|opt out of|opting out of|opt me out of|turn off|switch off|get me off] [my|the|our|this|
    that|his|her|a|any|all|your|of|from|me|us|me from|us from|husbands|wifes|sons|daughters|ex|exs|monthly|automatic|auto|old|
    joint|second|existing|current|other|moms|dads]* <insured> ![<messages>|insurance|text]
  [remove|delete|take|block|drop|unlist|change|update|replace] [my|the]? [old|previous|former|second|other|
    wifes|husbands|ex|exs|work|landline] ~1 [number|phone|cell|mobile|contact]
  [remove|delete|change|update|take] [my number|this number|my phone number|my name] ~1 [and|then]? [add|
    put|use|replace|to|with|from the policy|from my policy|from the account|as|from the loan|from the title]
    ~4
  text [and|while] [drive|driving]
  [stop|quit] texting while ~2
  [quit|quitting] [smoking|my job|his job|her job|work|a|drinking|vaping|school] ~2
  [quit|quitting] the ![<messages>|<nonsense>|calls|act|sales] ~1
  [take|remove] me [off|from] the ~1 [mortgage|loan|title|deed|policy|lease|insurance|account] ~6
  [end|ends|ending|ended] of ~3
  [in|at|by|near|till|until|dead|week|year|month|rear|front|back|the|other|deep|high|low|open|an|each]
    end
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
  [dont|do not|never] send [me|us]? [the|my|a|an|paper|that|this|your]* [bill|bills|invoice|invoices|letter|
    letters|mail|statements|tow|truck|adjuster|check|checks|cheque|cheques|card|cards|policy|documents|
    technician|money|car|ambulance|nurse|form|forms|photo|photos] ~3
  full stop
  is [this|it|that] ~2 [spam|scam|legit|real]
`);
