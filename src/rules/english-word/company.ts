/** What the words around a place say of the word in it: set phrases with a hole there, and collocations. */
import type {Sentence, Token} from '../../core/document.ts'
import {perFormOf} from '../../core/form.ts'
import {RecentMap} from '../../core/recent.ts'
import {analyse} from '../../lexicon/french.ts'
import type {FrameRow} from '../../packs/compile.ts'
import type {PackTables} from '../../packs/tables.ts'
import {toldBy, UNTOLD} from '../../patterns/anchors.ts'
import {createFinder, type FindPatterns, type PatternTable} from '../../patterns/find.ts'
import type {Match} from '../../patterns/match.ts'
import type {Element} from '../../patterns/parse.ts'

/** A frame of the sentence, and how much it tells of the word in its hole, in log10 of odds. */
export interface FramedHole {
  readonly match: Match
  readonly frame: FrameRow
  readonly worth: number
}

/** By token. */
export type Holes = ReadonlyMap<number, readonly FramedHole[]>

const findFrames = createFinder(readFrame)
const findClosedFrames = createFinder(readFrame)
const framed = new WeakMap<Sentence, Holes>()
const NO_FRAMES: readonly FramedHole[] = []
const NO_HOLES: Holes = new Map()

/** The frames of a sentence whose hole is a token; two rules ask, so the answer is kept as long as the sentence. */
export function framesAt(sentence: Sentence, at: number, tables: PackTables): readonly FramedHole[] {
  let holes = framed.get(sentence)
  if (!holes) framed.set(sentence, (holes = findHoles(findFrames, sentence, tables.frameAnchors, tables)))
  return holes.get(at) ?? NO_FRAMES
}

/** How much a phrase must tell, in log10 of odds, to speak against what its words say by themselves. */
const OUSTING = 1.8

/** The set phrases that call for a word of theirs at a token, whatever stands there. */
export function callsAt(sentence: Sentence, at: number, tables: PackTables): readonly FramedHole[] {
  return framesAt(sentence, at, tables).filter(({frame, worth}) => worth >= OUSTING && !frame.open)
}

/** The closed ones alone, which are few, by the token in their hole. */
export function closedFramesOf(sentence: Sentence, tables: PackTables): Holes {
  return findHoles(findClosedFrames, sentence, tables.closedFrameAnchors, tables)
}

/** A frame, and what it is worth wherever it stands. */
type WorthyFrame = Omit<FramedHole, 'match'>

function readFrame(json: string, elements: readonly Element[]): WorthyFrame {
  const frame = JSON.parse(json) as FrameRow
  return {frame, worth: worthOf(elements, frame)}
}

/** Rare words tell most: « en tout état de _ » leaves one word, « sous _ » a thousand. */
function worthOf(elements: readonly Element[], frame: FrameRow): number {
  return frame.closed ? CLOSED : Math.min(FRAME, Math.max(0, toldBy(elements) - (frame.open ? UNTOLD : 0)))
}

function findHoles(
  find: FindPatterns<WorthyFrame>,
  sentence: Sentence,
  anchors: PatternTable,
  tables: PackTables,
): Holes {
  const found = find(sentence, anchors, tables.frames)
  if (found.length === 0) return NO_HOLES
  const holes = new Map<number, FramedHole[]>()
  for (const {match, data} of found) {
    const framed = {match, ...data}
    const others = holes.get(match.hole)
    if (others) others.push(framed)
    else holes.set(match.hole, [framed])
  }
  return holes
}

/** True where the form is one that the frame has in its hole: a form, or any form of a `<lemma>`. */
export function isFill(form: string, fills: readonly string[]): boolean {
  const lower = form.toLowerCase()
  return fills.some((fill) =>
    fill.startsWith('<') ? analyse(lower).some(({lemma}) => `<${lemma}>` === fill) : fill === lower,
  )
}

/** How many tokens to each side keep a word company. */
const WINDOW = 4
/** What a set phrase is worth at most, and a collocate next to the place, in log10 of odds. */
const FRAME = 2.2
/** What a phrase is worth that no other word completes. */
const CLOSED = 3.2
const COLLOCATE = 1.3
/** A word that goes with everything says little: this much less for ten times the company. */
const COMMONNESS = 0.35

export interface Company {
  /** Set phrases whose hole the place is. */
  readonly frames: readonly FramedHole[]
  /** In log10 of odds: 0 for a word that nothing around calls for. */
  pull(form: string): number
  /** No form is pulled more than this. */
  readonly most: number
}

/** What the sentence around tokens `from` to `to` calls for. */
export function companyOf(sentence: Sentence, from: number, to: number, tables: PackTables): Company {
  const frames = from === to ? framesAt(sentence, from, tables) : NO_FRAMES
  const circles = circlesAround(sentence.tokens, from, to, tables)
  const worths = circles.map(({worth}) => worth).sort((a, b) => b - a)
  const fills = worthOfFills(frames)
  return {
    frames,
    most: Math.max((worths[0] ?? 0) + (worths[1] ?? 0) / 2, ...fills.values()),
    pull(form) {
      if (fills.size === 0 && circles.length === 0) return 0
      const lemmas = lemmasOf(form)
      let most = Math.max(pullOf(lemmas, circles), fills.get(lemmas[0]!) ?? 0)
      if (fills.size > 0) for (const lemma of lemmas) most = Math.max(most, fills.get(`<${lemma}>`) ?? 0)
      return most
    },
  }
}

/** Fill → the most that a frame says for it. */
function worthOfFills(frames: readonly FramedHole[]): ReadonlyMap<string, number> {
  const fills = new Map<string, number>()
  for (const {frame, worth} of frames)
    for (const fill of frame.fills) fills.set(fill, Math.max(worth, fills.get(fill) ?? 0))
  return fills
}

/** The collocates of a word nearby, and what being one of them is worth. */
interface Circle {
  readonly words: ReadonlySet<string>
  readonly worth: number
}

function circlesAround(tokens: readonly Token[], from: number, to: number, tables: PackTables): Circle[] {
  const circles: Circle[] = []
  for (const step of [-1, 1] as const) {
    for (let n = 1; n <= WINDOW; n++) {
      const token = tokens[step === -1 ? from - n : to + n]
      if (!token || (token.kind === 'punctuation' && /^[.;:!?()]$/.test(token.text))) break
      if (token.kind !== 'word' || token.text.length < 3) continue
      for (const {words, worth} of circlesOf(token.form, tables))
        circles.push({words, worth: worth * (n <= 2 ? 1 : 0.7)})
    }
  }
  return circles
}

/** The collocates of each lemma of a word, and what one of them is worth next to it. */
const circlesOf = perFormOf<PackTables, readonly Circle[]>((text, tables) =>
  lemmasOf(text).flatMap((lemma) => {
    const row = tables.collocations.get(lemma)
    if (row === undefined) return []
    const words = new Set(row.split('|'))
    return {words, worth: COLLOCATE - COMMONNESS * Math.log10(words.size)}
  }),
)

/** The two words that say most. */
function pullOf(lemmas: readonly string[], circles: readonly Circle[]): number {
  let first = 0
  let second = 0
  for (const {words, worth} of circles) {
    if (worth <= second || !lemmas.some((lemma) => words.has(lemma))) continue
    if (worth > first) {
      second = first
      first = worth
    } else second = worth
  }
  return first + second / 2
}

const lemmaCache = new RecentMap<string, readonly string[]>(5_000)

/** A form in lower case, and its lemmas. */
export function lemmasOf(form: string): readonly string[] {
  let lemmas = lemmaCache.get(form)
  if (!lemmas) {
    const lower = form.toLowerCase()
    lemmas = [...new Set([lower, ...analyse(lower).map(({lemma}) => lemma)])]
    lemmaCache.set(form, lemmas)
  }
  return lemmas
}
