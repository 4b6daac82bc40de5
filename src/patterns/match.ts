/** Matches a pattern against the tokens of a sentence. */
import type {Token} from '../core/document.ts'
import {lowerCaseOf} from '../core/form.ts'
import {isCapitalised} from '../core/letters.ts'
import {determiners} from '../grammar/determiners.ts'
import {analyseForm, analyseLowerCase} from '../lexicon/french.ts'
import type {Analysis} from '../lexicon/morphology.ts'
import {type Element, foldForm, GAP, type SlotKind} from './parse.ts'
import {dateWidth, hourWidth, LONGEST_TIME} from './times.ts'

/** Tokens `from` to `to`, both included. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Where a pattern matched, and what its slots took. */
export interface Match extends Range {
  /** Slot name, or `…`, → its tokens; a gap that took none is missing. */
  readonly slots: ReadonlyMap<string, Range>
  /** The token of each element that holds a lemma, in order; -1 where an optional one was left out. */
  readonly lemmas: readonly number[]
  readonly elements: readonly Element[]
  /** The token in the hole of a frame; -1 without one. */
  readonly hole: number
}

const LONGEST_GAP = 3
const LONGEST_NAME = 4

/** A pattern made ready to be matched at one of its words. */
export interface Anchored {
  readonly elements: readonly Element[]
  /** The element that the word is. */
  readonly index: number
  /** How many tokens may stand before it in the match. */
  readonly least: number
  readonly most: number
}

export function anchor(elements: readonly Element[], index: number): Anchored {
  const [least, most] = widthBefore(elements, index)
  return {elements, index, least, most}
}

/** The match in which the anchor takes token `at`, the longest of those that start first; undefined where there is none. */
export function matchAt(
  {elements, index, least, most}: Anchored,
  tokens: readonly Token[],
  at: number,
): Match | undefined {
  if (!isNeighbour(elements[index + 1], tokens[at + 1]) || !isNeighbour(elements[index - 1], tokens[at - 1]))
    return undefined
  for (let from = Math.max(0, at - most); from <= at - least; from++) {
    const steps: Step[] = []
    if (walk(elements, tokens, from, {index, at}, steps)) return toMatch(elements, steps)
  }
  return undefined
}

/** False where a word must stand beside the anchor and another does: most patterns end there. */
function isNeighbour(element: Element | undefined, token: Token | undefined): boolean {
  return element?.kind !== 'words' || element.optional || (token !== undefined && takesWord(element, token))
}

/** How many tokens the elements before `index` can take. */
function widthBefore(elements: readonly Element[], index: number): readonly [number, number] {
  let least = 0
  let most = 0
  for (const element of elements.slice(0, index)) {
    if (element.kind === 'start') continue
    if (element.kind === 'gap') most += LONGEST_GAP
    else {
      most += element.kind === 'slot' ? widestSlot(element.slot) : 1
      if (element.kind === 'hole' || !element.optional) least++
    }
  }
  return [least, most]
}

function widestSlot(slot: SlotKind): number {
  if (slot === 'PROPRE') return LONGEST_NAME
  return slot === 'DATE' || slot === 'HEURE' ? LONGEST_TIME : 1
}

/** Element i took `count` tokens from `at`. */
interface Step {
  readonly at: number
  readonly count: number
}

/** Takes the elements behind the steps taken so far from `at` on; backtracks over gaps, names and optional elements, all of which are short. */
function walk(
  elements: readonly Element[],
  tokens: readonly Token[],
  at: number,
  anchor: {readonly index: number; readonly at: number},
  steps: Step[],
): boolean {
  const i = steps.length
  const element = elements[i]
  if (!element) return true
  if (i === anchor.index && at !== anchor.at) return false
  for (const count of counts(element, tokens, at)) {
    steps.push({at, count})
    if (walk(elements, tokens, at + count, anchor, steps)) return true
    steps.pop()
  }
  return false
}

type Counts = readonly number[]

const NONE: Counts = []
const ZERO: Counts = [0]
const ONE: Counts = [1]
const ONE_OR_ZERO: Counts = [1, 0]

/** The numbers of tokens that the element may take from `at` on, the one to try first first. */
function counts(element: Element, tokens: readonly Token[], at: number): Counts {
  switch (element.kind) {
    case 'start':
      return startsSentence(tokens, at) ? ZERO : NONE
    case 'gap':
      return upTo(LONGEST_GAP, (n) => isWordLike(tokens[at + n])).reverse()
    case 'hole':
      return isHoleFilling(tokens[at]) ? ONE : NONE
    case 'words': {
      const token = tokens[at]
      const taken = token !== undefined && takesWord(element, token)
      if (element.optional) return taken ? ONE_OR_ZERO : ZERO
      return taken ? ONE : NONE
    }
    case 'slot': {
      const taken = slotCounts(element.slot, tokens, at)
      return element.optional ? [...taken, 0] : taken
    }
  }
}

/** 0, 1, … as long as the next token passes, the longest first. */
function upTo(most: number, passes: (n: number) => boolean): number[] {
  const found = [0]
  for (let n = 0; n < most && passes(n); n++) found.unshift(n + 1)
  return found
}

function takesWord({words, lemmas}: Element & {kind: 'words'}, token: Token): boolean {
  if (words.includes(foldForm(token.form))) return true
  return lemmas.length > 0 && token.kind === 'word' && analyseForm(token.form).some(({lemma}) => lemmas.includes(lemma))
}

function isWordLike(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number' || token.kind === 'code')
}

function isHoleFilling(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.text.endsWith("'") && !token.text.startsWith('-')
}

const FINITE = new Set(['ipre', 'iimp', 'ipsi', 'ifut', 'cond', 'spre', 'simp'])
const SLOT_TESTS: Readonly<Partial<Record<SlotKind, (analysis: Analysis) => boolean>>> = {
  NOM: ({pos}) => pos === 'N',
  ADJ: ({pos, modes}) => pos === 'A' || modes.includes('ppas'),
  VERBE: ({modes}) => modes.some((mode) => FINITE.has(mode)),
  FUTUR: ({modes}) => modes.includes('ifut'),
  INF: ({modes}) => modes.includes('infi'),
  PPAS: ({modes}) => modes.includes('ppas'),
  PPRE: ({modes}) => modes.includes('ppre'),
  ADV: ({pos}) => pos === 'R',
}

function slotCounts(slot: SlotKind, tokens: readonly Token[], at: number): Counts {
  const token = tokens[at]
  if (!token) return NONE
  if (slot === 'PROPRE') {
    // « Elle compte »: a capital that only the sentence gives.
    if (startsSentence(tokens, at) && analyseLowerCase(token.form).some(({pos}) => 'DOPCR'.includes(pos))) return NONE
    return upTo(LONGEST_NAME, (n) => isNamePart(tokens[at + n], n)).filter((n) => n > 0)
  }
  if (slot === 'DATE' || slot === 'HEURE') {
    const width = slot === 'DATE' ? dateWidth(tokens, at) : hourWidth(tokens, at)
    return width > 0 ? [width] : NONE
  }
  if (slot === 'NUM') return token.kind === 'number' ? ONE : NONE
  if (slot === 'MOT') return isHoleFilling(token) ? ONE : NONE
  if (token.kind !== 'word') return NONE
  if (slot === 'DET') return determiners.has(lowerCaseOf(token.form)) ? ONE : NONE
  // A capital inside a sentence makes a name.
  if (isCapitalised(token.text) && !startsSentence(tokens, at)) return NONE
  return analyseForm(token.form).some(SLOT_TESTS[slot]!) ? ONE : NONE
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every(({kind}) => kind === 'punctuation')
}

function isNamePart(token: Token | undefined, n: number): boolean {
  return token !== undefined && isWordLike(token) && isCapitalised(token.text) && (n === 0 || token.spaced)
}

function toMatch(elements: readonly Element[], steps: readonly Step[]): Match {
  let slots: Map<string, Range> | undefined
  let lemmas: number[] | undefined
  let hole = -1
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    const {at, count} = steps[i]!
    if (element.kind === 'hole') hole = at
    else if (element.kind === 'words') {
      if (element.lemmas.length > 0) (lemmas ??= []).push(count > 0 ? at : -1)
    } else if (count > 0) {
      const name = element.kind === 'slot' ? element.name : GAP
      ;(slots ??= new Map()).set(name, {from: at, to: at + count - 1})
    }
  }
  const last = steps.at(-1)!
  const to = last.at + last.count - 1
  return {from: steps[0]!.at, to, slots: slots ?? NO_SLOTS, lemmas: lemmas ?? NONE, elements, hole}
}

const NO_SLOTS: ReadonlyMap<string, Range> = new Map()
