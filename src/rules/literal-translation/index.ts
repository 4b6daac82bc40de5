import {defineRule} from '../../core/rule.ts'
import {unexpected} from '../../core/wording.ts'
import {visitPhrases} from './phrases.ts'

/** Phrases come from the packs; the rule only locates them and writes the French. */
export const literalTranslation = defineRule({
  id: 'literal-translation',
  category: 'leftover',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags phrases carried over word for word from English or Russian.',
      fr: 'Signale les tournures calquées mot à mot de l’anglais ou du russe.',
    },
    why: {
      en: 'Each word is French and the whole is not, so a spelling checker stays silent: *faire du sens* for *avoir du sens*.',
      fr: 'Chaque mot est français et l’ensemble ne l’est pas, si bien qu’un correcteur d’orthographe se tait : *faire du sens* pour *avoir du sens*.',
    },
    details:
      'The phrases are patterns of the packs in `rules/leftovers/literal-translations/`: words, lemmas in any form, and slots for names, nouns or numbers. ' +
      'The fix keeps what the slots took and puts verbs into the form that stood there.',
  },
  examples: [
    {
      name: 'a literal “make sense”',
      text: 'Cette mesure ne fait pas de sens.',
      messages: [{place: '1:14-1:33', actual: 'ne fait pas de sens', expected: ["n'a pas de sens"]}],
    },
    {name: 'the French phrase', text: 'Cette mesure n’a pas de sens.', messages: []},
  ],
  message: ({actual, expected}) =>
    unexpected({en: 'literal translation', fr: 'Traduction littérale'}, actual, expected),
  create: (context) => visitPhrases(context, 'literalAnchors'),
})
