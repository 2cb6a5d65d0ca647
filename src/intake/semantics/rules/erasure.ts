import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';

const erase = '(delete|erase|remove|purge|wipe|forget|anonymize|anonymise|destroy)';
const erasure = '(deletion|erasure|removal|delete|erase|forget|anonymization|anonymisation)';
const person =
  '(user|customer|client|person|people|patient|member|citizen|subject|data subject|resident|student|employee|guest|anybody|anyone|everybody|somebody|player|subscriber)';

/** Whose data must be erased when they ask for it: rights of law, and promises that say the same. */
export const erasureRules: readonly Rule[] = [
  yes(
    'erasure.needed',
    [
      `${erase} ... (within|in) # (hour|day|week|month) & (request|personal|gdpr|ccpa|dsgvo|ask|data subject)`,
      `${erasure} ... (within|in) # (hour|day|week|month) & (request|personal|gdpr|ccpa|dsgvo|ask|data subject)`,
      '(right|rights) .. (erasure|forgotten|forget|deletion)',
      `(gdpr|ccpa|lgpd|dsgvo|personal|account|data|user|customer|subject) ${erasure} (request|right|duty|deadline)`,
      '(erasure|deletion|forget|takedown) request',
      `${erase} .. (on|upon|by|at) .. request`,
      `request .. ${erase} .. (data|account|everything|record|profile|history|person)`,
      `${person} .. (ask|demand) .. ${erase}`,
      `${person} .. request (to|that|us|be)? ${erase}`,
      `(if|when|once|whenever) .. ${person} .. (ask|request|leave|want) ... (data|account|everything|record|trace) .. ${erase}`,
      `${person} .. (ask|request|demand|want|have right) .. (for|to)? (deletion|erasure|removal)`,
      `${person} .. (can|may|must can|be able) .. ${erase} .. (account|personal data|all data|everything|whole history|profile)`,
      `(personal data|customer data|user data|patient data|data of (person|user|customer|patient)) .. (must|have to|should|need|shall) .. ${erase} .. (when|if|once|after|on) .. (ask|request|leave|withdraw|want)`,
      `(gdpr|ccpa|lgpd|dsgvo) .. ${erase}`,
      `(gdpr|ccpa|lgpd|dsgvo) .. (erasure|deletion)`,
    ],
    {
      unless:
        /\b(?:message|comment|post|photo|cart|draft) (?:be )?(?:delete|remove)|pull request|merge request|feature request/,
    },
  ),
  // Whoever is bound by such a law is bound by its right to erasure; that the brief means it is a guess.
  ...[
    yes('erasure.needed', [
      '(comply|compliant|compliance|conform|conformity|subject|bound|apply|applies|under|fall under|respect|obey|honor) .. (gdpr|ccpa|lgpd|dsgvo)',
      '(gdpr|ccpa|lgpd|dsgvo) (compliant|compliance|conform|apply|applies|relevant|hold|bind|matter|be must|rule)',
    ]),
  ].map((rule): Rule => ({ ...rule, guess: true })),
];
