import type {Span, Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {defineRule, type Severity} from '../../core/rule.ts'
import {unexpected} from '../../core/wording.ts'
import {isMonthOrDay, readDate} from './dates.ts'
import {readFigure} from './formats.ts'

/** Figures carry the language of the source into a text whose words are all French. */
export const foreignFormat = defineRule({
  id: 'foreign-format',
  category: 'leftover',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags dates, hours, ordinals, numbers and sums of money written as in English.',
      fr: 'Signale les dates, heures, ordinaux, nombres et sommes écrits à l’anglaise.',
    },
    why: {
      en: 'Figures pass through translation engines as they are, and mislead: *1,500* is one and a half to a French reader, *12/31* no date at all.',
      fr: 'Les chiffres traversent les traducteurs tels quels, et trompent : *1,500* vaut un et demi pour un lecteur français, *12/31* n’est pas une date.',
    },
    details:
      'Sums (*$5 million*), hours (*5 p.m.*), ordinals (*19th*), decades (*1990s*), thousands with commas (*1,000.50*), dates (*May 19, 2022*, *12/31/2022*) and days of the week (*Monday*). ' +
      'One comma before three figures may be a French decimal, *May 19* a name and a number, and some French papers print *$15*: these are information, save in a text with three such places.',
  },
  examples: [
    {
      name: 'a sum of money',
      text: 'Le contrat vaut $5 million.',
      messages: [{place: '1:17-1:27', actual: '$5 million', expected: ['5\u00A0millions de dollars']}],
    },
    {
      name: 'an hour',
      text: 'La séance débute à 5 p.m. précises.',
      messages: [{place: '1:20-1:26', actual: '5 p.m.', expected: ['17\u00A0heures']}],
    },
    {
      name: 'a date',
      text: 'Il est né le May 19, 1982 à Lyon.',
      messages: [{place: '1:14-1:26', actual: 'May 19, 1982', expected: ['19 mai 1982']}],
    },
    {
      name: 'thousands',
      text: 'On compte 1,250,000 visiteurs.',
      messages: [{place: '1:11-1:20', actual: '1,250,000', expected: ['1\u202F250\u202F000']}],
    },
    {name: 'French figures', text: 'Le 19 mai, à 17 h, 3,5 millions de dollars, soit 1 250 euros.', messages: []},
  ],
  message: ({actual, expected}) => unexpected({en: 'English format', fr: 'Format anglais'}, actual, expected),
  create: (context) => {
    const found: Place[] = []
    return {
      paragraph({sentences}) {
        // « September 5 », « Mail on Sunday »
        for (const sentence of sentences)
          for (const place of findFormats(sentence.tokens))
            if (!context.names.isKnownAt(sentence, place.start)) found.push(place)
      },
      end() {
        // One may be a slip of the pen; a text full of them came that way.
        for (const {severity, ...place} of found)
          context.report({...place, severity: found.length >= SEVERAL ? undefined : severity})
      },
    }
  },
})

interface Place extends Span {
  readonly expected: readonly string[]
  readonly severity: Severity | undefined
}

/** From so many foreign formats on, those that could be French are shown as well. */
const SEVERAL = 3

/** Of words, months, days and a currency's country. */
const startsFormat = perForm((text) => text === 'US' || isMonthOrDay(text))

function findFormats(tokens: readonly Token[]): Place[] {
  const places: Place[] = []
  for (let at = 0; at < tokens.length; at++) {
    const {kind, start, form} = tokens[at]!
    if (kind === 'punctuation' || kind === 'link' || (kind === 'word' && !startsFormat(form))) continue
    const found = readDate(tokens, at) ?? readFigure(tokens, at)
    if (!found) continue
    places.push({start, end: tokens[found.to]!.end, expected: found.expected, severity: found.severity})
    at = found.to
  }
  return places
}
