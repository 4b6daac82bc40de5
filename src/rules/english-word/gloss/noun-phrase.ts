/** Writes an English noun phrase in French: the head first, made to agree, what qualifies it behind. */
import {frontAdjectives, frontOrBack, frontSaveTime} from '../../../grammar/adjectives.ts'
import {agreeDeterminer, determinerForm} from '../../../grammar/determiners.ts'
import {startsWithVowel} from '../../../grammar/elision.ts'
import type {Slot} from '../../../grammar/slot.ts'
import {analyse} from '../../../lexicon/french.ts'
import {inflect, inflectWord} from '../../../lexicon/morphology.ts'
import {type Chunk, type NounPhrase, prepositionOf} from './chunks.ts'
import {type Lexeme, type Option, optionOf} from './lexemes.ts'

/** One way to write what may be written in several. */
export interface Choices {
  /** A noun that qualifies another: *réduction de pauvreté*, *réduction de la pauvreté*, *lutte contre …* is no choice. */
  readonly articles: 'none' | 'definite'
  /** Which of the translations of the first noun that has several. */
  readonly noun: number
  /** Which translation of the first verb. */
  readonly verb: number
  /** Whether a past form behind a noun is read as it likelier is there: *statement written in German*, but *officials denied*. */
  readonly past: 'likelier' | 'other'
  /** Adjectives that stand on either side of the noun. */
  readonly adjectives: 'before' | 'behind'
}

export interface Agreement {
  readonly gender: 'm' | 'f'
  readonly number: 's' | 'p'
}

const TIMES = new Set(
  'an année mois semaine jour week-end été hiver automne printemps lundi mardi mercredi jeudi vendredi samedi dimanche nuit'.split(
    ' ',
  ),
)

/** The French words, and what a verb behind them agrees with; `last` is what stands before in the run. */
export function writeNounPhrase(
  {determiner, modifiers, head, behind: adjectives, first}: NounPhrase,
  slot: Slot,
  choices: Choices,
  last: Chunk | undefined,
): {words: string[]; agreement: Agreement} {
  const numerals = modifiers.flatMap((lexeme) => optionOf(lexeme, 'numeral')?.lemmas[0] ?? [])
  const counts = modifiers.flatMap((lexeme) => countOf(lexeme) ?? [])
  const {words: noun, agreement} = writeHead(
    head,
    first && determiner === undefined ? slot : undefined,
    choices.noun,
    numerals.length + counts.length > 0,
  )
  const front: string[] = []
  const back: string[] = []
  for (const lexeme of modifiers) writeModifier(lexeme, noun[0]!, agreement, choices, front, back)
  for (const lexeme of adjectives) back.push(writeBehind(lexeme, agreement))
  const counted = numerals.length + counts.length > 0
  const article = determiner ?? (first || counted ? undefined : articleBehind(last, agreement, choices))
  const next = numerals[0] ?? front[0] ?? noun[0]!
  return {
    words: [
      ...(article ? writeDeterminer(article, agreement, next) : []),
      ...numerals.filter((numeral) => !COUNTS.has(numeral)),
      ...counts.flatMap((count) => [isSingle(numerals, slot, first) ? count : `${count}s`, 'de']),
      ...front,
      ...noun,
      ...back,
    ],
    agreement,
  }
}

/** Numerals that are nouns in French: *deux milliards de couronnes*. */
const COUNTS = new Set('million milliard billion'.split(' '))

function countOf(lexeme: Lexeme): string | undefined {
  const lemma = (optionOf(lexeme, 'numeral') ?? optionOf(lexeme, 'noun'))?.lemmas[0]
  return lemma !== undefined && COUNTS.has(lemma) ? lemma : undefined
}

/** « un million soldiers », « 300 million soldiers »: the number may stand before the run. */
function isSingle(numerals: readonly string[], {readings}: Slot, first: boolean): boolean {
  const plain = numerals.filter((numeral) => !COUNTS.has(numeral))
  if (plain.length > 0) return plain[0] === 'un'
  return first && readings.find(({pos}) => pos === 'N')?.number === 's'
}

/** Prepositions whose noun has an article. */
const WITH_ARTICLE = new Set(
  'à dans sur pour contre entre sous vers après avant depuis pendant malgré selon'.split(' '),
)
/** Those whose plural noun has one. */
const WITH_PLURAL_ARTICLE = new Set('par avec parmi derrière'.split(' '))

/** The article that English leaves out: *can reduce costs* → *peut réduire les coûts*. */
function articleBehind(last: Chunk | undefined, {number}: Agreement, {articles}: Choices): string | undefined {
  const definite = articles === 'definite' ? 'le' : undefined
  const preposition = prepositionOf(last)
  if (preposition !== undefined && WITH_ARTICLE.has(preposition)) return 'le'
  if (preposition !== undefined)
    return definite ?? (number === 'p' && WITH_PLURAL_ARTICLE.has(preposition) ? 'un' : undefined)
  if (last?.kind === 'verb') return number === 'p' ? (definite ?? 'un') : 'le'
  return last?.kind === 'relative' ? 'le' : definite
}

function writeHead(
  head: Lexeme,
  slot: Slot | undefined,
  choice: number,
  counted: boolean,
): {words: string[]; agreement: Agreement} {
  if (head.kind === 'phrase') {
    const words = head.french[Math.min(choice, head.french.length - 1)]!.split(' ')
    return {words, agreement: {gender: genderOf(words[0]!), number: 's'}}
  }
  const {lemmas, ending} = optionOf(head, 'noun')!
  const wanted = slot?.readings.find(({pos}) => pos === 'N')?.gender
  // Of several French nouns, the one whose gender the word before the run shows.
  const fitting = lemmas.filter((lemma) => analyse(lemma).some(({pos, gender}) => pos === 'N' && gender === wanted))
  const ranked = slot?.direct && fitting.length > 0 ? fitting : [...new Set([...fitting, ...lemmas])]
  const [noun = '', ...rest] = ranked[Math.min(choice, ranked.length - 1)]!.split(' ')
  // « vêtements » is in the plural whatever the English word is.
  const always =
    analyse(noun).some(({pos}) => pos === 'N') && analyse(noun).every((each) => each.pos !== 'N' || each.number === 'p')
  const number = ending === 's' || ending === 'irregular' || counted || always ? 'p' : 's'
  const form = inflectWord(noun, {pos: 'N', number})[0] ?? noun
  return {words: [form, ...rest], agreement: {gender: genderOf(noun), number}}
}

function genderOf(noun: string): 'm' | 'f' {
  return analyse(noun).find(({pos}) => pos === 'N')?.gender === 'f' ? 'f' : 'm'
}

/** An adjective before or behind the noun, or a noun behind *de*. */
function writeModifier(
  lexeme: Lexeme,
  head: string,
  agreement: Agreement,
  choices: Choices,
  front: string[],
  back: string[],
): void {
  if (optionOf(lexeme, 'numeral') || countOf(lexeme) !== undefined) return
  if (lexeme.kind === 'phrase') {
    back.push('de', ...lexeme.french[0]!.split(' '))
    return
  }
  const adjective = adjectiveOf(lexeme)
  const noun = optionOf(lexeme, 'noun')
  if (adjective) {
    const form = agreeAdjective(adjective, agreement)
    if (standsBefore(adjective, head, choices)) front.push(form)
    else back.unshift(form)
  } else if (noun) back.push(...writeComplement(noun, choices))
  else back.unshift(optionOf(lexeme, 'adverb')?.lemmas[0] ?? '')
}

function writeBehind(lexeme: Lexeme, agreement: Agreement): string {
  const adjective = optionOf(lexeme, 'adjective')
  return adjective ? agreeAdjective(adjective.lemmas[0]!, agreement) : (optionOf(lexeme, 'adverb')?.lemmas[0] ?? '')
}

/** The adjective or participle that a word is before a noun, where it is none itself. */
function adjectiveOf(lexeme: Lexeme): string | undefined {
  if (lexeme.kind !== 'word') return undefined
  const {options} = lexeme
  const option = options.find(({pos}) => pos === 'adjective') ?? options.find(({pos}) => pos === 'noun')
  if (option?.pos === 'adjective') return option.lemmas[0]
  const verb = option ? undefined : options.find(({pos, ending}) => pos === 'verb' && ending !== '')
  return verb && (toParticiple(verb) ?? undefined)
}

/** *attempted* → *tenté*, *growing* → *croissant*. */
function toParticiple({lemmas, ending}: Option): string | undefined {
  const verb = lemmas[0]!.replace(/^s(?:e |')/, '')
  return inflect(verb, {pos: 'V', mode: ending === 'ing' ? 'ppre' : 'ppas', gender: 'm', number: 's'})[0]
}

function standsBefore(lemma: string, head: string, {adjectives}: Choices): boolean {
  if (frontAdjectives.has(lemma)) return true
  if (frontOrBack.has(lemma)) return adjectives === 'before'
  return frontSaveTime.has(lemma) && !TIMES.has(head)
}

function writeComplement({lemmas, ending}: Option, {articles}: Choices): string[] {
  const [noun = '', ...rest] = lemmas[0]!.split(' ')
  const number = ending === 's' ? 'p' : 's'
  const form = number === 'p' ? (inflectWord(noun, {pos: 'N', number})[0] ?? noun) : noun
  const article = articles === 'definite' ? writeDeterminer('le', {gender: genderOf(noun), number}, form) : []
  return ['de', ...article, form, ...rest]
}

/** *armé* → *armées*: participles agree as adjectives do. */
export function agreeAdjective(lemma: string, agreement: Agreement): string {
  const verb = analyse(lemma).find(({modes}) => modes.includes('ppas'))
  return (
    inflectWord(lemma, {pos: 'A', ...agreement})[0] ??
    (verb && inflect(verb.lemma, {pos: 'V', mode: 'ppas', ...agreement})[0]) ??
    lemma
  )
}

function writeDeterminer(determiner: string, {gender, number}: Agreement, next: string): string[] {
  if (determiner === 'certain' && number === 's') return writeDeterminer('un', {gender, number}, next)
  if (determiner === 'un autre')
    return number === 'p' ? ["d'autres"] : [...writeDeterminer('un', {gender, number}, next), 'autre']
  if (number === 'p') return [determinerForm(determiner, gender === 'f' ? 'f' : 'm', 'p', false) ?? determiner]
  // « l' » is made where the words are joined.
  if (determiner === 'le') return [gender === 'f' ? 'la' : 'le']
  return [agreeDeterminer(determiner, gender, startsWithVowel(next))]
}
