import type {Token} from '../../core/document.ts'
import {defineRule, type RuleContext} from '../../core/rule.ts'
import {unexpected} from '../../core/wording.ts'
import {mendBefore} from '../../grammar/mend.ts'
import {findSlot} from '../../grammar/slot.ts'
import type {PackTables} from '../../packs/tables.ts'
import {findSwaps, LIKELY_ODDS, SURE_ODDS, type SwapAt} from '../cognate-swap/odds.ts'
import {type Borrowed, findBorrowed, outOfPlace} from './borrowed.ts'
import type {Origin} from './candidates.ts'
import {companyOf} from './company.ts'
import {type Evidence, evidenceOf, notes, type Surroundings, severityOf, surroundingsOf} from './evidence.ts'
import {findFixes} from './fixes.ts'
import {translateRun} from './gloss/index.ts'
import {canBe, toLexemes} from './gloss/lexemes.ts'
import {findRuns, type Run} from './runs.ts'

interface Leftover {
  readonly run: Run
  readonly evidence: Evidence
  /** The first word, without the number of *Braveness-2022*. */
  readonly word: string
  readonly surroundings: Surroundings
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
      'A lower-case word that English has and French has not is an error, and so is text of buttons and menus (*Sign out*); loanwords in use (packs), compounds of French parts and phrases of other languages are left alone. ' +
      'A French word without its accents is a warning, one without its final *e* (*control*) is left to `spelling`, unless the text has other English. ' +
      'Capitals need evidence: the same word in lower case elsewhere, French words that treat it as a noun of theirs (*l’Query locale*), or a capitalised French word beside it (*Union Braveness*) in a text with other signs; there, a word that spinners put needs no more than an article before it (*le retour du Query*). ' +
      'Quotations and italics that are English as a whole are information only; a sentence that is English as a whole is one message. Fixes come from an English–French lexicon and from the French words, spelled as in English, that share a sense with the word; ' +
      'they are ranked by how likely each is, by fit with the slot (part of speech, gender and number of the determiner, elision) and by the company around. Runs of words get a gloss. ' +
      'Where a text has several leftovers, nearly all of them single words, it was spun, and homographs weigh more.',
  },
  examples: [
    {
      name: 'a spun noun',
      text: 'Reste la query de savoir qui paiera.',
      messages: [{place: '1:10-1:15', actual: 'query', expected: ['question']}],
    },
    {
      name: 'an adjective behind its noun',
      text: 'La région réclame un budget everlasting.',
      messages: [
        {
          place: '1:29-1:40',
          actual: 'everlasting',
          expected: ['éternel', 'permanent', 'durable', 'indestructible', 'interminable'],
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
    const swaps: SwapAt[] = []
    const borrowed: Borrowed[] = []
    return {
      paragraph(paragraph) {
        const runs = findRuns(paragraph, context.tables)
        for (const sentence of paragraph.sentences) {
          const found = findSwaps(sentence, context.tables, LIKELY_ODDS)
          // What looks odd inside a run of English is English.
          swaps.push(...found.filter(({at}) => !runs.some((run) => run.sentence === sentence && isWithin(at, run))))
        }
        for (const run of runs) {
          const leftover = toLeftover(run, context)
          if (leftover) leftovers.push(leftover)
        }
        borrowed.push(...findBorrowed(paragraph, context.tables))
      },
      end: () => reportLeftovers(leftovers, swaps, borrowed, context),
    }
  },
})

function isWithin(at: number, {from, to}: Run): boolean {
  return at >= from && at <= to
}

function toLeftover(run: Run, context: RuleContext): Leftover | undefined {
  const {tokens} = run.sentence
  const word = tokens[run.english[0] ?? run.from]!.text.replace(/-\d+$/, '')
  const evidence = evidenceOf(run, word, context.tables)
  if (context.names.isKnownAt(run.sentence, tokens[run.from]!.start)) return undefined
  const surroundings = surroundingsOf(run, word)
  if (evidence === 'capital' && run.nameLike && !run.initial && !surroundings.built && !surroundings.put)
    return undefined
  return {run, evidence, word, surroundings}
}

/** So many signs of a machine outweigh that English names are made of the word: *la Lodge* is no name of an inn. */
const MANY = 2

/** Decides at the end of the document, when it is known how much English there is. */
function reportLeftovers(
  leftovers: readonly Leftover[],
  swaps: readonly SwapAt[],
  borrowed: readonly Borrowed[],
  context: RuleContext,
): void {
  const certain = leftovers.filter(({evidence}) => evidence === 'certain')
  const words = new Set(certain.map(({word}) => word.toLowerCase()))
  const sure = swaps.filter(({odds}) => odds >= SURE_ODDS).length
  const origin = findOrigin(leftovers, swaps, context.tables)
  const signs = certain.length + sure
  const places = [
    ...(origin === 'spun' ? leftovers.flatMap(toSingleWords) : leftovers),
    ...outOfPlace(borrowed)
      .filter(({misfit}) => misfit || (origin !== 'translated' && signs > 0))
      .map(toLoan),
  ]
  for (const {run, word, evidence, surroundings} of places) {
    if (evidence === 'capital' && run.nameLike && !run.initial && !surroundings.built && signs < MANY) continue
    const severity = severityOf(evidence, word, surroundings, signs, words)
    if (!severity) continue
    const {tokens} = run.sentence
    const last = tokens[run.to]!
    const {from, fixes} = mendBefore(tokens, run.from, fixesFor(run, word, origin, context))
    // Of « Braveness-2022 » only the word is wrong.
    const end = last.end - (last.kind === 'code' ? last.text.length - last.text.lastIndexOf('-') : 0)
    context.report({start: tokens[from]!.start, end, expected: fixes, severity, note: notes[evidence]})
  }
}

function fixesFor({sentence, from, to}: Run, word: string, origin: Origin, {tables}: RuleContext): string[] {
  const {tokens} = sentence
  const slot = findSlot(tokens, from, to, true)
  if (from === to) return findFixes(word, slot, tables, origin, companyOf(sentence, from, to, tables))
  return translateRun(
    tokens.slice(from, to + 1).map(({text}) => text),
    slot,
    tables,
    tokens[from - (isAdverb(tokens[from - 1]) ? 2 : 1)]?.text,
  )
}

/** *cherche manifestement …* */
function isAdverb(token: Token | undefined): boolean {
  return token?.text.endsWith('ment') === true
}

function toLoan({run, word}: Borrowed): Leftover {
  return {run, word, evidence: 'loan', surroundings: surroundingsOf(run, word)}
}

/** Two spun words that happen to stand side by side are no phrase. */
function toSingleWords(leftover: Leftover): Leftover[] {
  const {run} = leftover
  if (run.from === run.to || run.capitalised || isPhrase(run)) return [leftover]
  return run.english.map((at) => ({
    ...leftover,
    run: {...run, from: at, to: at, english: [at], initial: run.initial && at === run.from},
    word: run.sentence.tokens[at]!.text,
  }))
}

/** Evidence that the word may stand there on purpose. */
const NAMED: ReadonlySet<Evidence> = new Set<Evidence>(['quoted', 'emphasised', 'capital'])

/** How many single words a phrase outweighs, and two English words side by side, which a spinner seldom puts. */
const PHRASE = 3
const PAIR = 2

/** A spinner changes single words, several in a text, and leaves function words alone; what a translator passes over comes in runs too. */
function findOrigin(leftovers: readonly Leftover[], swaps: readonly SwapAt[], tables: PackTables): Origin {
  const own = leftovers.filter(({evidence}) => !NAMED.has(evidence))
  const phrases = own.filter(({run}) => isPhrase(run)).length
  const pairs = own.filter(({run}) => !isPhrase(run) && run.to > run.from && !isInFrenchOrder(run, tables)).length
  const single = own.length - phrases - pairs + swaps.filter(({odds}) => odds >= LIKELY_ODDS).length
  if (phrases + pairs > 0 && single < PHRASE * phrases + PAIR * pairs) return 'translated'
  return single >= 2 ? 'spun' : 'unknown'
}

/** A noun and an adjective behind it: what a spinner leaves of two French words. */
function isInFrenchOrder({sentence: {tokens}, english}: Run, tables: PackTables): boolean {
  const [noun, adjective] = english.map((at) => toLexemes([tokens[at]!.text.toLowerCase()], tables)?.[0])
  return (
    english.length === 2 &&
    canBe(noun, 'noun') &&
    canBe(adjective, 'adjective') &&
    !['noun', 'verb'].some((pos) => canBe(adjective, pos))
  )
}

/** A set phrase, three words or more, or two of which one is no noun, verb or adjective: no two spun words side by side. */
function isPhrase({sentence, english, phrase}: Run): boolean {
  if (phrase !== undefined || english.length > 2) return true
  return english.length === 2 && english.some((at) => sentence.tokens[at]!.text.length < 4)
}
