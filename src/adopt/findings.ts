/** What makes a finding the same one in a text that has changed elsewhere: its rule, its words and those around it, not its line. */
import {createHash} from 'node:crypto'
import type {VFileMessage} from 'vfile-message'

/** A finding as a baseline holds it; `count` of them are alike. */
export interface KnownFinding {
  /** Relative to the baseline's folder, with slashes; `-` for standard input, the id for a JSON line. */
  readonly path: string
  readonly ruleId: string
  /** Shortened where it is long: the context tells the rest. */
  readonly actual: string
  /** Two hashes of six digits: of the words before and of those behind, zeros where there are too few to tell a place. */
  readonly context: string
  readonly count: number
}

/** A text, and whether each line of it is a paragraph. */
export interface FoundIn {
  readonly path: string
  readonly text: string
  readonly hasParagraphLines: boolean
}

const LONGEST = 80
/** Words on either side: enough to tell places apart, few enough to outlive an edit of the same paragraph. */
const REACH = 3
const WINDOW = 200
const HASH_LENGTH = 6
/** « La query … » opens many a sentence. */
const FEWEST = 2
const NOTHING = '0'.repeat(HASH_LENGTH)
const ELLIPSIS = '…'
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const BLANK_LINE = /\r?\n[ \t]*\r?\n/
const LINE = /\r?\n/

export function toFinding(message: VFileMessage, source: FoundIn): Omit<KnownFinding, 'count'> {
  const {path} = source
  const actual = message.actual ?? ''
  const ruleId = message.ruleId ?? ''
  return {path, ruleId, actual: shorten(actual), context: toContext(message, source)}
}

/**
 * True for two findings of one rule in one file at what is one place for a reader: the words on one side are the same, and so is the text found, but
 * for a word that the rule takes in as the rest of the text suggests (`query`, `La query`).
 */
export function isSamePlace(a: Omit<KnownFinding, 'count'>, b: Omit<KnownFinding, 'count'>): boolean {
  const [[beforeA, afterA], [beforeB, afterB]] = [toSides(a.context), toSides(b.context)]
  const isBeside = (beforeA === beforeB && beforeA !== NOTHING) || (afterA === afterB && afterA !== NOTHING)
  const [textA, textB] = [a, b].map(({actual}) => actual.replace(/…$/, '')) as [string, string]
  return isBeside && (textA.includes(textB) || textB.includes(textA))
}

function toSides(context: string): readonly [before: string, after: string] {
  return [context.slice(0, HASH_LENGTH), context.slice(HASH_LENGTH)]
}

/** Findings are alike where this is. */
export function toKey({path, ruleId, actual, context}: Omit<KnownFinding, 'count'>): string {
  return JSON.stringify([path, ruleId, actual, context])
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  return `${Array.from(text.slice(0, LONGEST)).slice(0, -1).join('')}${ELLIPSIS}`
}

/** Only words of the same paragraph count: another one in front of it changes nothing. */
function toContext(message: VFileMessage, {text, hasParagraphLines}: FoundIn): string {
  const {start, end} = message.place as unknown as {start: {offset: number}; end: {offset: number}}
  const pause = hasParagraphLines ? LINE : BLANK_LINE
  const before = text
    .slice(Math.max(0, start.offset - WINDOW), start.offset)
    .split(pause)
    .at(-1)!
  const after = text.slice(end.offset, end.offset + WINDOW).split(pause)[0]!
  return toHash(toWords(before).slice(-REACH)) + toHash(toWords(after).slice(0, REACH))
}

function toHash(words: readonly string[]): string {
  if (words.length < FEWEST) return NOTHING
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, HASH_LENGTH)
}

function toWords(text: string): string[] {
  return text.normalize().match(WORD) ?? []
}
