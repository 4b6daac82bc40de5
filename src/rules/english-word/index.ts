import type {Span, Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import {defineRule, type Localised, type RuleContext, type Severity} from '../../core/rule.ts'
import {unexpected} from '../../core/wording.ts'
import {determiners} from '../../grammar/determiners.ts'
import {findSlot, type Slot} from '../../grammar/slot.ts'
import {analyse} from '../../lexicon/french.ts'
import {frenchForms} from '../../lexicon/morphology.ts'
import {findFixes, type Origin} from './fixes.ts'
import {findRuns, type Run} from './runs.ts'

/** How much a run is worth by itself. */
type Evidence = 'certain' | 'accent' | 'capital' | 'quoted'

interface Leftover {
  readonly span: Span
  /** Where a single word stands; undefined for a run of several. */
  readonly slot: Slot | undefined
  readonly evidence: Evidence
  readonly word: string
  /** A capitalised French word stands beside it in the same name. */
  readonly besideFrench: boolean
  /** Named by English words and a number: *Allied Resolve - 2022*. */
  readonly designated: boolean
}

export const englishWord = defineRule({
  id: 'english-word',
  category: 'leftover',
  severity: 'error',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags English words left in French prose.',
      fr: 'Signale les mots anglais restés dans une phrase française.',
    },
    why: {
      en: 'Translation engines pass over a word, and spinners replace French words spelled as in English by an English synonym: *la query de savoir* for *la question de savoir*. Readers stumble; the publisher looks careless.',
      fr: 'Les traducteurs automatiques laissent passer un mot, et les logiciels de réécriture remplacent un mot français qui s’écrit comme en anglais par un synonyme anglais : *la query de savoir* pour *la question de savoir*. Le lecteur bute, l’éditeur passe pour négligent.',
    },
    details:
      'A lower-case word that English has and French has not is an error; loanwords in use (packs), compounds of French parts and phrases of other languages are left alone. ' +
      'Capitals need evidence: a capitalised French word beside the word in the same name (*Union Braveness*), the same word in lower case elsewhere, or other leftovers in the text. ' +
      'Quotations that are English as a whole are information only. Fixes come from an English–French lexicon and from the French words, spelled as in English, that share a sense with the word; ' +
      'they are ranked by fit with the slot: part of speech, gender and number of the determiner, elision. ' +
      'Where a text has several leftovers, all of them single words, it was spun, and homographs weigh more.',
  },
  examples: [
    {
      name: 'a spun noun',
      text: 'Reste la query de savoir qui paiera.',
      messages: [
        {place: '1:10-1:15', actual: 'query', expected: ['question', 'requête', 'demande', 'issue', 'interrogation']},
      ],
    },
    {
      name: 'an adjective behind its noun',
      text: 'La région réclame un budget everlasting.',
      messages: [
        {
          place: '1:29-1:40',
          actual: 'everlasting',
          expected: ['permanent', 'éternel', 'incessant', 'durable', 'constant'],
        },
      ],
    },
    {name: 'French words spelled as in English', text: 'La question du dialogue reste entière.', messages: []},
    {name: 'a loanword in use', text: 'Il a manqué le play-off de dimanche.', messages: []},
    {name: 'a name of several English words', text: 'Le rapport de Human Rights Watch est sorti.', messages: []},
  ],
  message: ({actual, expected}) =>
    unexpected({en: actual.includes(' ') ? 'English words' : 'English word', fr: 'Anglais'}, actual, expected),
  create: (context) => {
    const leftovers: Leftover[] = []
    return {
      paragraph(paragraph) {
        for (const run of findRuns(paragraph, context.tables)) {
          const leftover = toLeftover(run, context)
          if (leftover) leftovers.push(leftover)
        }
      },
      end: () => reportLeftovers(leftovers, context),
    }
  },
})

function toLeftover(run: Run, context: RuleContext): Leftover | undefined {
  const {tokens} = run.sentence
  const own = tokens.slice(run.from, run.to + 1)
  const last = own.at(-1)!
  // Of « Braveness-2022 » only the word is wrong.
  const span = {
    start: own[0]!.start,
    end: last.end - (last.kind === 'code' ? last.text.length - last.text.lastIndexOf('-') : 0),
  }
  const word = own[0]!.text.replace(/-\d+$/, '')
  const evidence = evidenceOf(run, word)
  if (isKnownName(run, context) || (evidence === 'capital' && run.nameLike && !run.initial)) return undefined
  return {
    span,
    slot: run.from === run.to ? findSlot(tokens, run.from) : undefined,
    evidence,
    word,
    besideFrench: isBesideFrench(tokens, run),
    designated:
      last.kind === 'code' || (/^[-–]$/.test(tokens[run.to + 1]?.text ?? '') && tokens[run.to + 2]?.kind === 'number'),
  }
}

function evidenceOf(run: Run, word: string): Evidence {
  if (run.quoted) return 'quoted'
  if (run.capitalised) return 'capital'
  // « patisserie » is English, and more often French without its accent.
  return run.from === run.to && frenchForms().unaccented(word.toLowerCase()).length > 0 ? 'accent' : 'certain'
}

/** True where the packs know the name that the run is, or stands in. */
function isKnownName(run: Run, context: RuleContext): boolean {
  return context.names.isKnownAt(run.sentence, run.sentence.tokens[run.from]!.start)
}

/** *l'Union Braveness*: behind a capitalised French noun that a French word introduces. */
function isBesideFrench(tokens: readonly Token[], {from}: Run): boolean {
  const [introduction, noun] = [tokens[from - 2], tokens[from - 1]]
  if (noun?.kind !== 'word' || !isCapitalised(noun.text) || !tokens[from]!.spaced) return false
  if (introduction?.kind !== 'word' || (isCapitalised(introduction.text) && !introduction.text.endsWith("'")))
    return false
  const isNoun = (word: string) => analyse(word).some(({pos}) => pos === 'N')
  // « le plan Alliance Steadiness », but not « très Grand Prix »
  const introduced = determiners.has(introduction.text.toLowerCase()) || isNoun(introduction.text)
  return introduced && isNoun(noun.text.toLowerCase())
}

/** Decides at the end of the document, when it is known how much English there is. */
function reportLeftovers(leftovers: readonly Leftover[], context: RuleContext): void {
  const certain = leftovers.filter(({evidence}) => evidence === 'certain')
  const words = new Set(certain.map(({word}) => word.toLowerCase()))
  const origin = findOrigin(certain)
  for (const leftover of leftovers) {
    const severity = severityOf(leftover, certain.length, words)
    if (!severity) continue
    const {span, slot, word, evidence} = leftover
    const expected = slot ? findFixes(word, slot, context.tables, origin) : []
    context.report({...span, expected, severity, note: notes[evidence]})
  }
}

/** A spinner changes single words, several in a text; what a translator passes over comes in runs too. */
function findOrigin(certain: readonly Leftover[]): Origin {
  return certain.length >= 2 && certain.every(({slot}) => slot !== undefined) ? 'spun' : 'translated'
}

function severityOf(
  {evidence, word, besideFrench, designated}: Leftover,
  certain: number,
  words: ReadonlySet<string>,
): Severity | undefined {
  if (evidence === 'certain') return 'error'
  if (evidence === 'accent') return certain > 0 ? 'error' : 'info'
  // An English quotation or name in a text that has no other English is there on purpose.
  if (evidence === 'quoted') return certain > 0 ? 'info' : undefined
  if (words.has(word.toLowerCase()) || besideFrench || certain >= 2) return 'warning'
  return certain > 0 || designated ? 'info' : undefined
}

const notes: Readonly<Record<Evidence, Localised | undefined>> = {
  certain: undefined,
  accent: {
    en: 'It may also be a French word without its accent',
    fr: 'Ce peut être aussi un mot français sans son accent',
  },
  capital: {
    en: 'It has a capital, so it may be a name; other evidence in the text speaks against it',
    fr: 'La majuscule pourrait en faire un nom propre ; d’autres indices du texte disent le contraire',
  },
  quoted: {en: 'It stands in an English quotation', fr: 'Le mot se trouve dans une citation en anglais'},
}
