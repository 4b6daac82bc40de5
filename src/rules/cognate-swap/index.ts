import type {Span} from '../../core/document.ts'
import {defineRule, type Localised, type RuleContext} from '../../core/rule.ts'
import {unexpected} from '../../core/wording.ts'
import {findRuns} from '../english-word/runs.ts'
import {type Evidence, findSwaps, LEAST_ODDS, LIKELY_ODDS, SURE_ODDS as SHOWN, type Swap} from './odds.ts'

interface Place extends Swap {
  readonly span: Span
}

/** The same for words that only suit their company badly. */
const COMPANY_ALONE = 0.9
/** What other signs add: English words that a spinner left, each swap that shows itself. */
const LEFTOVER = 0.7
const SURE_SWAP = 0.2
const MOST_SWAPS = 2
/** A swap that falls short of being shown by this much is information, in texts with other signs. */
const THIN = 0.2

export const cognateSwap = defineRule({
  id: 'cognate-swap',
  category: 'leftover',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags French words that a spinner put in the place of another.',
      fr: 'Signale les mots français qu’un logiciel de réécriture a mis à la place d’un autre.',
    },
    why: {
      en: 'Spinners take French words spelled as in English for English and put a synonym, which may be French too: *aucune dialogue* for *aucune discussion*. No dictionary minds, and the sentence means something else.',
      fr: 'Ces logiciels prennent pour de l’anglais un mot français qui s’y écrit de même et mettent un synonyme, lequel peut être français aussi : *aucune dialogue* pour *aucune discussion*. Aucun dictionnaire ne s’en plaint, et la phrase dit autre chose.',
    },
    details:
      'For each word that English has too, two explanations are weighed: that the writer meant it, and that it stands for one of its synonyms of the same kind. ' +
      'What counts is an elision or agreement that it breaks and the synonym mends, a set phrase with another word in its place, the company that either keeps (collocations), and how common each is. ' +
      'English words that a spinner left, and other swaps in the same text, lower the bar; company alone counts only behind the first English word.',
  },
  examples: [
    {
      name: 'a gender that the synonym mends',
      text: 'Il n’y a eu aucune dialogue entre eux.',
      messages: [
        {
          place: '1:20-1:28',
          actual: 'dialogue',
          expected: ['revue', 'conversation', 'discussion', 'investigation', 'communication'],
        },
      ],
    },
    {name: 'the word in its own place', text: 'Il n’y a eu aucun dialogue entre eux.', messages: []},
  ],
  message: ({actual, expected}) => unexpected({en: 'word', fr: 'Mot à la place d’un autre'}, actual, expected),
  create: (context) => {
    const places: Place[] = []
    let leftovers = 0
    return {
      paragraph(paragraph) {
        for (const run of findRuns(paragraph, context.tables))
          if (!run.quoted && !run.capitalised) leftovers += run.english.length === 1 ? 1 : -1
        // Behind the first sign, words that would not show themselves are looked at as well.
        const least = leftovers > 0 ? LEAST_ODDS : LIKELY_ODDS
        for (const sentence of paragraph.sentences) {
          for (const swap of findSwaps(sentence, context.tables, least)) {
            const {start, end} = sentence.tokens[swap.at]!
            places.push({...swap, span: {start, end}})
          }
        }
      },
      end: () => reportPlaces(places, leftovers, context),
    }
  },
})

/** Decides at the end of the document, when it is known how much else a spinner left. */
function reportPlaces(places: readonly Place[], leftovers: number, context: RuleContext): void {
  const swaps = places.filter(({odds}) => odds >= SHOWN).length
  const alone = leftovers <= 0
  const signs = (leftovers > 0 ? LEFTOVER : 0) + SURE_SWAP * Math.min(MOST_SWAPS, Math.max(0, swaps - 1))
  for (const {odds, span, expected, evidence} of places) {
    const surplus = odds + signs - (alone && evidence === 'company' ? COMPANY_ALONE : SHOWN)
    if (surplus < (signs > 0 ? -THIN : 0)) continue
    context.report({...span, expected, note: notes[evidence], severity: surplus < 0 ? 'info' : undefined})
  }
}

const notes: Readonly<Record<Evidence, Localised>> = {
  elision: {
    en: 'The word before it is written for one that begins otherwise',
    fr: 'Le mot qui précède est écrit pour un mot qui commence autrement',
  },
  agreement: {
    en: 'It does not agree with the words around it, and a synonym spelled as in English would',
    fr: 'Il ne s’accorde pas avec les mots voisins, alors qu’un synonyme de même graphie en anglais le ferait',
  },
  frame: {
    en: 'The set phrase has another word in this place',
    fr: 'L’expression figée a un autre mot à cette place',
  },
  company: {
    en: 'A synonym spelled as in English suits the words around it better',
    fr: 'Un synonyme de même graphie en anglais convient mieux aux mots voisins',
  },
}
