import { phrases } from '../../grammar/phrases.ts';

/** What a reasonable person could read both ways, in English. */
export const doubts = phrases(`
  [too|so|way too|this|that] [many|much] [of]? [your|these|the]? ~1 [<texts>|<nonsense>]
  [fewer|less] ~1 [<texts>|often]
  you [text|message|write|send] [me|us]? [way|far]* [too|so] [much|many|often]
  [i|we] only [want|need|like|care about|wanted|signed up for] ~2 [alerts|warnings|updates|emergencies|reminders|<texts>]
  [send|sending|get|have|receive] ~1 [texts|messages|reminders|alerts] ~1 [by|via|through|in] [email|mail|post|the app|
    whatsapp|letter]
  [send|sending|get|have|receive] ~1 [these|this|them] ~1 [by|via|through|in] [email|mail|post|the app|whatsapp|letter] instead
  only [text|message|contact] ~3 [between|after|before|during|on|at|in]
  once [a|per|every] [day|week|month|year|quarter] [is|would be|will do|would do|max|at most|only]
  just [get|receive|have|want|getting|receiving] ~2 <texts>
  only [send|text|message|notify|contact|alert] [me|us]? [the|really|things]* [important|urgent|necessary|serious|essential|
    critical|relevant|emergency|life]
  [too|so|way too] many of [these|them|those]
  [only|just] [text|message|send|contact] me? ~3 [about|for|if|when|alerts|warnings|claims]
  no <texts> [at|before|after|during|while|in the evening|in the morning|on weekends|on sundays]
  <not> [send|text] me? [so|that|this] [many|much|often]
  who [signed|put] [me|my number] [up|on]
  ^ <soft>* [just|only] [the|my|your]? ~2 [alerts|warnings|updates|emergencies|reminders|claims|alert|
    warning] [please|thanks|for me|from now on]* $
  [two|three|four|2|3|4] ~1 <texts> [a day|per day|every day|each day|a week|daily]
  [get|getting|got|had|have|received|receive|thats|its|is|sent] ~2 <count> ~1 <texts> [from you|a day|per day|
    this|today|in|already|every|a week|now|since|$]
  ^ [and|so|wait|hey|hi|hello|um|sorry]* [did|have|when did] i [ever|even|really|actually|just]? [subscribe|subscribed|sign up|
    signed up|opt in|opted in|register|registered] ~2 [this|these|that|it|your|texts|messages|$]
  ^ [and|so|wait|hey|hi|hello|um|sorry]* [did|have|when did] i [ever|even|really|actually|just]? [agree|agreed|consent|consented|
    ask|asked] [to|for] ~1 [these|<texts>|be texted|receive]
  no longer [with|insured with|insured by|covered by] you
  no longer have [insurance|a policy|anything|cover|coverage|any insurance] with you
  never [subscribed|signed up|opted in|agreed] to [anything|this|these|it|any]
  [text|message|contact] [me|us] less
  [this|these|it|that|you] [is|are|r|was] [just|getting|all|such|so|really|pure|complete|total|a|like]*
    [spam|spamming|harassment|harassing|unwanted|unsolicited|a nuisance|spammers|spammer|nuisance]
  [thats|its|youre] [just|all|such|so|really|pure|complete|total|a]* [spam|spamming|harassment|harassing|
    spammers|a nuisance]
  <texts> [is|are|r]? ~1 [disturbing|bothering|irritating|annoying|upsetting|waking|scaring|confusing]
  <texts> [is|are|r]? [so|really|very|too|just]* [annoying|unwanted|unsolicited|ridiculous|harassment|
    excessive|out of control|a nuisance|driving me]
  [never|didnt|did not|dont remember|dont recall|havent|never ever] ~1 [sign|signed|signing|subscribe|
    subscribed|agree|agreed|opt|opted|ask|asked|request|requested|register|registered|consent|consented|
    give|gave|authorize|authorized] ~3 [<messages>|these|permission to|texting|text me|contact me|
    be contacted|to be contacted]
  [never|didnt|did not|dont remember|dont recall|havent] ~1 [sign up|signed up|signing up|subscribe|
    subscribed|opt in|opted in|agree|agreed|consent|consented|ask|asked|request|requested] [for|to]?
    [this|it|that|any of this]? $
  [who|how|where] ~3 [get|got|gave|find|found|have|obtain] ~2 [my|this|our] [cell|phone|mobile]? number
  why ~2 [you|u|yall] ~2 [texting|messaging|contacting|spamming|bothering|harassing] ![me about|
    me regarding|me for|me if|me when|about|regarding]
  why ~2 [you|u|yall] ~2 sending [me|us]? [this|these|texts|messages|so many|stuff|that]
    [$|texts|messages|stuff]
  [why am i|why do i|how come i] [still|even|always|constantly|suddenly|now|keep|continually|
    all of a sudden]* [getting|receiving|get|receive] ~2 [<texts>|these|them|those|this stuff]
    ![that my|about my|for my]
  [why am i|why do i|how come i] ~2 [getting|receiving|get] [this|it] $
  [you|u|yall] [still|always|constantly|just|all]? keep [on]? [texting|messaging|bothering|contacting|
    harassing|spamming|writing|calling] [me|us|$|this|my|her|him]
  [you|u|yall] [still|always|constantly|just|all]? keep [on]? sending [me|us]? [these|texts|messages|
    so many|stuff|shit|crap|$]
  [youre|are you|you are|u|you] [still|always|constantly|forever] [texting|messaging|bothering|contacting|
    harassing|spamming]
  [still|keep] [getting|receiving] [all|your|the|these|those|so|many|too|marketing|promotional|stupid|damn]*
    [<texts>|these|them|those]
  [sick|tired|sick and tired|fed up|had enough|annoyed|had it|done|over it|irritated] ~1 [of|with|by] [all|
    your|these|the|this|those|getting|receiving|you|constant|being]* [<messages>|<nonsense>|texted|these]
  [sick|tired|sick and tired|fed up|annoyed|done] [of|with|by] [you|this|it|you guys|you people] $
  [hate|dislike|dont like|do not like|dont appreciate|do not appreciate|dont care about|didnt ask for] [all|
    your|these|the|this|those|getting|receiving|such|any]* [<messages>|these]
  [im|i am]? so? [many|much] <texts>
  when will [this|these|it|that|they|<texts>] ~1 [<stop>|end]
  will [this|these|it|they|that|you|<texts>] ever [stop|end]
  [not|no longer|isnt|never been|never was|am not|was never|arent|not even] [your|a|one of your|ur]
    [customer|client|customers|policyholder|member]
  ^ <soft>* <you>? <soft>* [cancel|end|remove|revoke|terminate|delete|discontinue] [it|this|that|all|
    everything|them|these|those|me|all of it|please|it all|now|for me]* $
  [i want|i would like|id like|want|how do i|how to|how can i|can i] to? [cancel|end|revoke|quit|terminate]
    [it|this|that|all|everything|please|now|these|them|all of it]* $
  [i want|let me|get me|count me|sign me|want] [out|out of this|out of here|outta here]
  when [will|are] you [stop|quit|gonna stop|going to stop] [$|<writing>]
  [dont|do not|didnt|never] [want|need|ask for|care for|like] [any of]? [this|these|it|anything|your offers|
    your offer|your insurance|your services|anything from you|you] [please|thanks|anymore|any more|at all|
    from you|ever|ok|sorry|either|and]* $
  not interested in [this|your|any|these|it|what|anything|buying|insurance]
  not interested in the [offer|offers|product|products|service|insurance|<messages>]
  [not|no longer] interested [please|anymore|any more|thanks|at all|sorry|in it|right now|thank you|now]* $
  [email|call|mail|phone] [me|us] instead
  instead of [texting|messaging|sms|text]
  [the|this|your|my]? [texts|messages] [everyday|every day|all day|nonstop|non stop|again and again]
  [give it a rest|give me a break|get a life|take a hint|get the hint|not again please|go bother someone|
    bother someone else|go away]
  [piss|fuck|bugger|buzz|sod|shove|naff|rack] off
  [discontinue|stop|end|cancel|quit] [the|this|your|all]? [service|services|program|programme]
  [dont|do not|never|nobody|no one] [read|reads|look at|looks at|open] [any of]? [your|these|the]? ~1
    <texts>
  stop wasting my [time|money|minutes|data]
  respect my [wishes|privacy|choice|decision]
  [im|i am|were] [so]? done with [you|this|these|all this|all of this|you people|you guys]* $
  [stop|quit] [asking|pushing|selling|pitching] [me]? $
`);
