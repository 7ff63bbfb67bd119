import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Opting out, unsubscribing, consent taken back. */
export const englishConsentWithdrawn: Family = {
  name: 'consent-withdrawn',
  language: 'en',
  says: 'opting out, unsubscribing, consent taken back',
  examples: ['I opt out of all this', 'unsubscribe my number', 'I withdraw my consent to be texted'],
  phrases: phrases(`
    [opt|opting|opted] [me|us|my number|this number|my phone|him|her|them]? out ![of|from]
    ^ <soft>* no [consent|permission|authorization] [given|granted]? $
    ^ <soft>* [take|get|go]? [off|of|out of] [the|your|this|ur|that|all]* [list|lists|database|mailing list|
      contacts]
    [remove|delete|take|drop|strike|purge] [off|from|of] [the|your|this|ur|all|any]* [list|lists|database|
      mailing list|contacts|system|texts|messages]
    who ~8 [stopping|ending|removing|unsubscribing|getting off|turning off|getting out] ~3 [<texts>|list]
    [opt|opting|opted] [me|us|my number|this number|my phone]? out [of|from] [any|all|the|your|these|future|
      further|receiving|getting|this|more|such|of|marketing]* [<messages>|<these>|contact|calls]
    [consent|permission] [is|has been|was]? [withdrawn|revoked|rescinded|denied]
    not [authorized|authorised|permitted|allowed] to [text|contact|message|use|sms]
    [cease|stop|quit] and desist
    [stop|cancel|end|unsubscribe from] [everything|all|it all|all of it] [except|but|apart|besides|other]
    <not> ~1 [use|try|dial|reply to|reach out to|message|text|contact|call] [this number|my number|this
      phone|my phone] ![to call|to reach|to contact|for the claim|for claims|for my claim|for this claim|on
      the policy]
    [no longer want|no longer need|no longer wish for] [these|them|those]
    [please|kindly|pls|seriously] [just|now]? [stop|unsubscribe] <tail>* $
    [unsubscribe|unsubscribing|unsub|desubscribe|unsubscribed|unsubscription|desuscribir]
    [withdraw|withdrawing|revoke|revoking|rescind|rescinding|retract|withdrew|revoked] ~3 [consent|
      permission|authorization|authorisation|opt in]
    [dont|do not|no longer|not|never] [authorize|authorise|permit|allow|permit] [you|anyone|your company|
      this company]? to? [text|message|contact|sms|send|use my number|call]
    [dont|do not|no longer|not] [consent|agree] to ~3 [<messages>|<these>|receive|receiving|being|be|
      contact|getting]
    [no longer|dont|do not] have [my|our] [consent|permission]
    do not [call|contact|text] [list|registry]
    on ~2 [dnc|do not call|do not contact]
  `),
};
