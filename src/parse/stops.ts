/** Stops: a missing space behind one, a sentence that goes on in lower case, abbreviations. */
import type {Paragraph, Sentence} from 'nlcst'
import {isCapitalised, startsLowerCase} from '../core/letters.ts'
import {joinSentences, lastVisible, splitWords, textOf} from './nodes.ts'

// « conflit.Bbabo » is two sentences; « J.K. », « Node.js » and « 20.5 » are one word each.
const GLUED = /^(.*?[a-zß-ÿœ\d»)]{2})([.:?=])([A-ZÀ-ÞŒ][a-zß-ÿœ'].*)$/s
const GLUED_MARK = /^(.*?[A-Za-zÀ-ɏ])([:?=])([A-Za-zÀ-ɏ].*)$/s

/** What every text with a missing space holds: a stop right before a letter. */
export const MAYBE_GLUED = /[.:?=][A-Za-zÀ-ɏ]/

/** Two words and a stop are shorter; a longer chain is no prose, and would be cut in quadratic time. */
const LONGEST_GLUED = 200

/** *conflit.Bbabo* → *conflit*, *.*, *Bbabo*. */
export function splitGlued(value: string): string[] {
  if (value.length > LONGEST_GLUED) return [value]
  const match = GLUED.exec(value) ?? GLUED_MARK.exec(value)
  return match ? [match[1]!, match[2]!, ...splitGlued(match[3]!)] : [value]
}

export function splitGluedStops(sentence: Sentence): void {
  splitWords(sentence, (value) => (MAYBE_GLUED.test(value) ? splitGlued(value) : undefined))
}

const words = (list: string) => new Set(list.split(' '))
const BEFORE_NAME = words('m mm mr mrs ms dr drs pr prs me mes mgr st ste sts lt gén adm col cap')
// « le vol. Elle dort »: these are words as well, and short for one only before a number.
const BEFORE_NUMBER = words(
  'art p pp vol n no nos chap fig min max h sec pl col env tél janv févr avr juil sept oct nov déc',
)
const ANYWHERE = words(
  'av apr cf éd coll trad réf ref dép inc ltd corp bros vs cie sté jr sr op ibid id cit approx al bd hab c.-à-d j.-c',
)

/** A sentence that starts in lower case goes on with the one before, unless a full stop cut it off: that is a broken stop. */
export function joinLowerCase(paragraph: Paragraph): void {
  joinSentences(paragraph, (first, second) => {
    const start = second.children.find((node) => node.type === 'WordNode')
    if (!start || !startsLowerCase(textOf(start))) return false
    const end = lastVisible(first)
    return !end || textOf(end) !== '.' || isAbbreviated(first, second)
  })
}

/** *M. Dupont*, *MM. Dupont et Durand*, *art. 3*: no sentence ends at the stop of an abbreviation or an initial. */
export function joinAbbreviations(paragraph: Paragraph): void {
  joinSentences(paragraph, (first, second) => {
    const end = lastVisible(first)
    return end !== undefined && textOf(end) === '.' && isAbbreviated(first, second)
  })
}

function isAbbreviated(first: Sentence, second: Sentence): boolean {
  const visible = first.children.filter((node) => node.type !== 'WhiteSpaceNode')
  const last = visible.at(-2)
  if (last?.type !== 'WordNode') return false
  const value = textOf(last)
  // A list's number: « 1. Le port ».
  if (/^\d{1,3}$/.test(value)) return visible.length === 2
  if (/^[A-ZÀ-ÞŒ](?:\.-?[A-ZÀ-ÞŒ])*$/.test(value)) return true
  const key = value.toLowerCase()
  const next = second.children.find((node) => node.type === 'WordNode')
  const following = next ? textOf(next) : ''
  return (
    ANYWHERE.has(key) ||
    (BEFORE_NAME.has(key) && isCapitalised(following)) ||
    (BEFORE_NUMBER.has(key) && /^\d/.test(following))
  )
}

/** The latin parser makes one word of a stop inside a sentence and the word before it: « C’est vrai. » dit-il. */
export function splitTrailingStops(paragraph: Paragraph): void {
  for (const sentence of paragraph.children) {
    if (sentence.type !== 'SentenceNode') continue
    splitWords(sentence, (value) => {
      if (!value.endsWith('.')) return undefined
      const match = /^([a-zß-ɏ][A-Za-zÀ-ɏ'-]*|\d+)(\.)$/.exec(value)
      const key = match?.[1] ?? ''
      const known = BEFORE_NAME.has(key) || BEFORE_NUMBER.has(key) || ANYWHERE.has(key)
      return match && !known ? [key, '.'] : undefined
    })
  }
}
