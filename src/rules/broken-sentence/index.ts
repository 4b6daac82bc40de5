import type {Paragraph} from '../../core/document.ts'
import {startsLowerCase} from '../../core/letters.ts'
import {defineRule, type RuleContext} from '../../core/rule.ts'
import {alternatives, quote} from '../../core/wording.ts'
import {findCapitals} from './capitals.ts'
import {ParagraphEnds} from './ends.ts'
import type {Flaw, FlawKind} from './flaw.ts'
import {findMissingSpaces} from './spaces.ts'
import {findStops} from './stops.ts'

const WORDING: Readonly<Record<FlawKind, readonly [en: string, fr: string]>> = {
  'stop-inside': ['full stop inside a sentence', 'Point au milieu d’une phrase'],
  'missing-space': ['lack of a space between sentences', 'Espace manquante entre deux phrases'],
  'missing-stop': ['end of a paragraph without a stop', 'Paragraphe sans point final'],
  'stray-capital': ['capital inside a sentence', 'Majuscule au milieu d’une phrase'],
}

/** From so many on, a text that leaves capitals out does so everywhere. */
const MANY = 4

export const brokenSentence = defineRule({
  id: 'broken-sentence',
  category: 'grammar',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags stops and capitals inside a sentence, and stops and spaces missing between two.',
      fr: 'Signale les points et majuscules au milieu d’une phrase, les points et espaces manquants entre deux phrases.',
    },
    why: {
      en: 'Engines cut sentences at the wrong dot (*les S-400. systèmes*) and keep the capitals of the source (*les forces Russes*); scrapers glue sentences and paragraphs together (*hier.Le*).',
      fr: 'Les traducteurs coupent les phrases au mauvais point (*les S-400. systèmes*) et gardent les majuscules de la source (*les forces Russes*) ; les aspirateurs collent phrases et paragraphes (*hier.Le*).',
    },
    details:
      'A full stop before a lower-case word is reported unless it belongs to an abbreviation, an initial, a list’s number or a name; before a word that may start a sentence (*et*, *il*, *le*) it is information, since the capital may be what is missing. ' +
      'A capital is reported on adjectives of peoples and places that agree with the common noun before them; on plural nouns before a designation (*des Missiles S-300*) it is information. ' +
      'A final stop is missed at the end of a paragraph of several sentences, where the other paragraphs have theirs.',
  },
  examples: [
    {
      name: 'a stop inside a sentence',
      text: 'L’armée déploie des S-400. systèmes récents.',
      messages: [{place: '1:26-1:36', actual: '. systèmes', expected: [' systèmes', '. Systèmes']}],
    },
    {
      name: 'a missing space',
      text: 'Le navire est parti hier.Le port est vide.',
      messages: [{place: '1:25-1:28', actual: '.Le', expected: ['. Le']}],
    },
    {
      name: 'a capital on an adjective',
      text: 'Le traité lie les deux gouvernements Russes depuis 1990.',
      messages: [{place: '1:38-1:44', actual: 'Russes', expected: ['russes']}],
    },
    {name: 'an abbreviation and a people', text: 'Les ports, les gares, etc. sont fermés aux Russes.', messages: []},
  ],
  message: ({actual, expected, entryId}) => {
    const [en, fr] = WORDING[(entryId ?? 'stop-inside') as FlawKind]
    const others = alternatives(expected)
    return {
      en: `Unexpected ${en} ${quote(actual)}, expected ${others.en}`,
      fr: `${fr} ${quote(actual)}, attendu : ${others.fr}`,
    }
  },
  create: (context) => {
    const ends = new ParagraphEnds()
    const stops: Flaw[] = []
    let sentencesWithCapital = 0
    return {
      paragraph(paragraph) {
        sentencesWithCapital += countCapitals(paragraph)
        stops.push(...findStops(paragraph))
        for (const flaw of findMissingSpaces(paragraph)) report(context, flaw)
        for (const sentence of paragraph.sentences) for (const flaw of findCapitals(sentence)) report(context, flaw)
        ends.add(paragraph)
      },
      end() {
        const lowerCase = stops.length >= MANY && stops.length * 2 > sentencesWithCapital
        for (const flaw of stops) report(context, lowerCase ? {...flaw, severity: 'info'} : flaw)
        for (const flaw of ends.flaws()) report(context, flaw)
      },
    }
  },
})

/** Sentences behind others that start with a capital. */
function countCapitals({sentences}: Paragraph): number {
  let count = 0
  for (let i = 1; i < sentences.length; i++) {
    const {kind, text} = sentences[i]!.tokens[0]!
    if (kind === 'word' && !startsLowerCase(text)) count++
  }
  return count
}

function report(context: RuleContext, {kind, ...flaw}: Flaw): void {
  context.report({...flaw, entryId: kind})
}
