/** English words side by side are one leftover. */
import type {Paragraph, Sentence, Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import {startsWithVowel} from '../../grammar/elision.ts'
import {isEnglish} from '../../lexicon/english.ts'
import {isFrench} from '../../lexicon/french.ts'
import type {PackTables} from '../../packs/tables.ts'
import {callsAt} from './company.ts'
import {nameWords} from './name-words.ts'
import {endInEnglishOrder, isCount, startInEnglishOrder} from './word-order.ts'
import {classify, isEnglishToken, isLoanCompound, isLoanword, type WordClass} from './words.ts'

/** Tokens `from` to `to` of a sentence, both included. */
export interface Run {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  /** The tokens that French has not; those between and beside them are words of both languages. */
  readonly english: readonly number[]
  /** Every English-only word of the run has a capital. */
  readonly capitalised: boolean
  /** A capitalised word of it is one that English names are made of: *Foundation*, *Times*. */
  readonly nameLike: boolean
  /** The first word of the run starts the sentence, so that its capital says nothing. */
  readonly initial: boolean
  /** Named rather than used: in a quotation that is English as a whole, or before its French gloss in brackets. */
  readonly quoted: boolean
  /** In italics, in a passage that is English as a whole: set off as a title or a foreign word. */
  readonly emphasised: boolean
  /** A set phrase of the packs: text of buttons and menus, or any other. */
  readonly phrase: 'interface' | 'other' | undefined
}

/** Lower-case English words of titles: *The Lord of the Rings*. */
const TITLE_WORDS = new Set('of the and in for on to a an at by with from or is de du la le des et'.split(' '))

const OPENERS = /^[«“"„([‹—–-]+$/

const runsOf = new WeakMap<Paragraph, readonly Run[]>()

/** The English runs of a paragraph, in order; two rules ask, so the answer is kept as long as the paragraph. */
export function findRuns(paragraph: Paragraph, tables: PackTables): readonly Run[] {
  let runs = runsOf.get(paragraph)
  if (!runs) runsOf.set(paragraph, (runs = paragraphRuns(paragraph, tables)))
  return runs
}

function paragraphRuns(paragraph: Paragraph, tables: PackTables): readonly Run[] {
  const sentences = paragraph.sentences.filter(({tokens}) => tokens.some((_, at) => mayBeLeftover(tokens, at)))
  // Most paragraphs end here.
  if (sentences.length === 0) return []
  const setOff = {
    quotations: englishPassages(paragraph, 'quotation'),
    emphasis: englishPassages(paragraph, 'emphasis'),
  }
  return sentences.flatMap((sentence) => sentenceRuns(sentence, setOff, tables))
}

/** By the word itself, or by it and the word before. */
function mayBeLeftover(tokens: readonly Token[], at: number): boolean {
  return classify(tokens[at]!) === 'english' || isCount(tokens, at) || isMiselided(tokens, at)
}

/** Passages of a paragraph that are English as a whole. */
interface SetOff {
  readonly quotations: ReadonlySet<number>
  readonly emphasis: ReadonlySet<number>
}

function sentenceRuns(sentence: Sentence, setOff: SetOff, tables: PackTables): Run[] {
  const {tokens} = sentence
  const classes = tokens.map(classify)
  const leftover = tokens.map((_, i) => mayBeLeftover(tokens, i) && isLeftover(tokens, classes, i, tables))
  if (!leftover.includes(true)) return []
  if (isEnglishSentence(tokens, classes, leftover)) return [wholeSentence(sentence, leftover, classes, setOff)]
  const runs: Run[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!leftover[from]) continue
    let to = endOfRun(tokens, leftover, from)
    let phrase = phraseAround(tokens, from, to, tables)
    const start = phrase?.from ?? from
    // « based on the query »: behind a set phrase the run goes on.
    if (phrase && goesOn(tokens, leftover, phrase.to)) {
      to = endOfRun(tokens, leftover, phrase.to + 1)
      phrase = undefined
    }
    const english = tokens.flatMap((_, i) => (i >= from && i <= to && leftover[i] ? [i] : []))
    if (phrase) {
      from = phrase.from
      to = phrase.to
    } else if (from !== to || callsAt(sentence, from, tables).length === 0) {
      // « pris en flagrant query » is a set phrase of French.
      from = startInEnglishOrder(tokens, start, tables)
      to = endInEnglishOrder(tokens, to, tables)
    }
    const own = tokens.slice(from, to + 1)
    runs.push({
      sentence,
      from,
      to,
      english,
      capitalised: own.every((token, i) => !leftover[from + i] || isCapitalised(token.text)),
      nameLike: own.some(({text}) => isCapitalised(text) && nameWords.has(text.toLowerCase())),
      initial: startsSentence(tokens, from),
      quoted: setOff.quotations.has(tokens[from]!.quotation) || isGlossed(tokens, from, to),
      emphasised: own.every(({emphasis}) => setOff.emphasis.has(emphasis)),
      phrase: phrase?.kind,
    })
    from = to
  }
  return runs
}

/** « l'Bishop »: no name stands behind a word elided for a vowel that it has not; of *y*, *w* and *u* writers are unsure. */
function isMiselided(tokens: readonly Token[], at: number): boolean {
  const [before, {kind, text}] = [tokens[at - 1], tokens[at]!]
  if (kind !== 'word' || before?.text.length !== 2 || !/^[ld]'$/i.test(before.text)) return false
  return isCapitalised(text) && !/^[yuw]/i.test(text) && !startsWithVowel(text) && isEnglish(text.toLowerCase())
}

/** The last token of the run of English that starts at `from`. */
function endOfRun(tokens: readonly Token[], leftover: readonly boolean[], from: number): number {
  let to = from
  // A homograph between two English words belongs to the run: « agreed to wait ».
  for (
    let i = from + 1;
    i < tokens.length &&
    tokens[i]!.spaced &&
    (leftover[i] || isEnglishToken(tokens[i]!) || isLink(tokens, i)) &&
    sameCase(tokens, from, i);
    i++
  ) {
    if (leftover[i]) to = i
  }
  // « government and opposition »: behind a function word the phrase goes on.
  if (FUNCTION_WORD.test(tokens[to]!.text)) while (isRunOn(tokens, to + 1)) to++
  return to
}

function goesOn(tokens: readonly Token[], leftover: readonly boolean[], to: number): boolean {
  return leftover[to + 1] === true && tokens[to + 1]!.spaced && sameCase(tokens, to, to + 1)
}

/** « request of a president », « three or four »: short words that French has too. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return /^(?:a|an|as|in|on|or)$/.test(tokens[at]!.text) && next?.spaced === true && isEnglishToken(next)
}

const FUNCTION_WORD = /^(?:and|or|of|to|the|by|with|from|at|for|its|his|their)$/

function isRunOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.spaced === true && !isCapitalised(token.text) && isEnglishToken(token) && token.text.length > 2
}

/** Longest set phrase, in words, and how far before an English word one may start: *sign out*, *read more*. */
const LONGEST_PHRASE = 5

/** The longest set phrase of the packs that holds the run, homographs beside it included. */
function phraseAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  tables: PackTables,
): {from: number; to: number; kind: 'interface' | 'other'} | undefined {
  for (let width = LONGEST_PHRASE; width > to - from; width--) {
    for (let start = Math.max(0, to - width + 1); start <= from && start + width <= tokens.length; start++) {
      const own = tokens.slice(start, start + width)
      if (!own.every(({kind, spaced}, i) => kind === 'word' && (i === 0 || spaced))) continue
      const row = width > 1 && tables.englishPhrases.get(own.map(({text}) => text.toLowerCase()).join(' '))
      if (row) return {from: start, to: start + width - 1, kind: row.startsWith('["interface"') ? 'interface' : 'other'}
    }
  }
  return undefined
}

/** A sentence that was not translated at all: five English words, and hardly one that only French has. */
function isEnglishSentence(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  leftover: readonly boolean[],
): boolean {
  const english = leftover.filter(Boolean).length
  const french = classes.filter((kind, i) => kind === 'french' && !isEnglishToken(tokens[i]!)).length
  return english >= 5 && english > 2 * french
}

/** One run from the first English word to the last. */
function wholeSentence(
  sentence: Sentence,
  leftover: readonly boolean[],
  classes: readonly WordClass[],
  setOff: SetOff,
): Run {
  const isEnglish = classes.map((kind, i) => kind === 'english' || leftover[i] === true)
  const [from, to] = [isEnglish.indexOf(true), isEnglish.lastIndexOf(true)]
  const initial = startsSentence(sentence.tokens, from)
  const english = leftover.flatMap((is, i) => (is ? [i] : []))
  return {
    sentence,
    from,
    to,
    english,
    capitalised: false,
    nameLike: false,
    initial,
    quoted: false,
    emphasised: sentence.tokens.slice(from, to + 1).every(({emphasis}) => setOff.emphasis.has(emphasis)),
    phrase: undefined,
  }
}

function sameCase(tokens: readonly Token[], first: number, other: number): boolean {
  return isCapitalised(tokens[first]!.text) === isCapitalised(tokens[other]!.text)
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every(({text}) => OPENERS.test(text))
}

function isLeftover(tokens: readonly Token[], classes: readonly WordClass[], at: number, tables: PackTables): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  if (before && !token.spaced && /[#@/_\\.]$/.test(before.text)) return false
  const after = tokens[at + 1]
  if (after && !after.spaced && /^[@/_\\=]/.test(after.text)) return false
  // « at-il dit » is a typing slip for « a-t-il ».
  if (after && !after.spaced && after.text.startsWith('-')) return false
  if (isLoanword(tokens, at, tables) || isLoanCompound(token.text, tables)) return false
  if (isCapitalised(token.text)) return true
  if (isBetweenNames(tokens, at)) return false
  return !isInsideTitle(tokens, classes, at) && !isInOtherLanguage(tokens, classes, at)
}

/** *Newcastle upon Tyne*, *Abdullah bin Yahya*. */
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at + 1].every((i) => {
    const token = tokens[i]
    return token?.kind === 'word' && isCapitalised(token.text) && !isFrench(token.text.toLowerCase())
  })
}

/** *of* and *the* between capitalised words, at least one of which is not French. */
function isInsideTitle(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  if (!TITLE_WORDS.has(tokens[at]!.text)) return false
  const neighbour = (step: -1 | 1) => {
    for (let i = at + step; tokens[i]; i += step) {
      if (tokens[i]!.kind !== 'word') return false
      if (isCapitalised(tokens[i]!.text)) return classes[i] !== 'french' || isEnglishToken(tokens[i]!)
      if (!TITLE_WORDS.has(tokens[i]!.text)) return false
    }
    return false
  }
  // « the Guardian », but not « l'annulation by the Constitutional Council »
  return neighbour(-1) || (/^(?:the|of)$/.test(tokens[at]!.text) && neighbour(1))
}

/** Next to a lower-case word that is neither French nor English: a phrase of a third language. */
function isInOtherLanguage(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  return [at - 1, at + 1].some(
    (i) => classes[i] === 'unknown' && !isCapitalised(tokens[i]!.text) && tokens[i]!.text.length > 1,
  )
}

/** *middle school (collège)*, *(crazing en anglais)*: the text itself says that the word is foreign. */
function isGlossed(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens.slice(to + 1, to + 4).map(({text}) => text)
  if (
    behind[0] === '(' &&
    tokens[to + 2] &&
    // « agreement (ONU) » has no gloss behind it.
    tokens[to + 2]!.text !== tokens[to + 2]!.text.toUpperCase() &&
    classify(tokens[to + 2]!) === 'french' &&
    !isEnglishToken(tokens[to + 2]!) &&
    tokens.slice(to + 2, to + 9).some(({text}) => text === ')')
  )
    return true
  const before = tokens
    .slice(Math.max(0, from - 3), from)
    .map(({text}) => text)
    .join(' ')
  return /(?:en|l') ?anglais/.test(behind.join(' ')) || NAMING.test(before)
}

/** *baptisé « crazing »*, *un système appelé lazy bed* */
const NAMING = /(?:appel|nomm|dénomm|surnomm|baptis|intitul)(?:é|ée|és|ées)(?: (?:le|la|les|un|une|«|“|"))*$/

/** Passages of a paragraph whose words are English: titles, slogans, quotations left in the original on purpose. */
function englishPassages({sentences}: Paragraph, key: 'quotation' | 'emphasis'): Set<number> {
  const counts = new Map<number, {french: number; english: number}>()
  for (const {tokens} of sentences) {
    for (const token of tokens) {
      const passage = token[key]
      if (passage === -1) continue
      const count = counts.get(passage) ?? {french: 0, english: 0}
      const kind = classify(token)
      if (kind === 'french' && !isEnglishToken(token)) count.french++
      else if (kind === 'english' || kind === 'unknown') count.english++
      counts.set(passage, count)
    }
  }
  return new Set([...counts].filter(([, {french, english}]) => english > french).map(([passage]) => passage))
}
