import {defineRule} from '../core/rule.ts'
import {unexpected} from '../core/wording.ts'
import {visitPhrases} from './literal-translation/phrases.ts'

/** The packs hold each word with the company that proves the English sense. */
export const falseFriend = defineRule({
  id: 'false-friend',
  category: 'leftover',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags French words used in the sense of their English look-alike.',
      fr: 'Signale les mots français employés dans le sens de leur sosie anglais.',
    },
    why: {
      en: 'The word exists and says something else: whoever reads that a man was *chargé de meurtre* (charged with) reads nonsense.',
      fr: 'Le mot existe et dit autre chose : un homme *chargé de meurtre* (*charged with*) n’a pas de sens pour le lecteur.',
    },
    details:
      'A word is reported where the words around it prove the English sense; where they leave it open, the finding is information. The phrases are in `rules/leftovers/false-friends.yml`.',
  },
  examples: [
    {
      name: 'inculpé, not chargé',
      text: 'Le suspect a été chargé de meurtre.',
      messages: [
        {place: '1:18-1:35', actual: 'chargé de meurtre', expected: ['inculpé de meurtre', 'accusé de meurtre']},
      ],
    },
    {name: 'the French sense', text: 'Le juge est chargé de l’enquête.', messages: []},
  ],
  message: ({actual, expected}) => unexpected({en: 'false friend', fr: 'Faux ami'}, actual, expected),
  create: (context) => visitPhrases(context, 'falseFriendAnchors'),
})
