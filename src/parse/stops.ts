/** Stops: a missing space behind one, a sentence that goes on in lower case, abbreviations. */
import type {Paragraph, Sentence} from 'nlcst'
import {joinSentences, lastVisible, splitWords, textOf} from './nodes.ts'

// « conflit.Bbabo » is two sentences; « J.K. », « Node.js » and « 20.5 » are one word each.
const GLUED = /^(.*?[\p{Ll}\d»)]{2})([.:?=])(\p{Lu}[\p{Ll}'].*)$/su
const GLUED_MARK = /^(.*?\p{L})([:?=])(\p{L}.*)$/su

/** *conflit.Bbabo* → *conflit*, *.*, *Bbabo*. */
export function splitGlued(value: string): string[] {
  const match = GLUED.exec(value) ?? GLUED_MARK.exec(value)
  return match ? [match[1]!, match[2]!, ...splitGlued(match[3]!)] : [value]
}

export function splitGluedStops(sentence: Sentence): void {
  splitWords(sentence, (value) => (/[.:?=]/.test(value) ? splitGlued(value) : [value]))
}

const ABBREVIATIONS = new Set(
  (
    'm mm mr mrs ms dr drs pr prs me mes mgr st ste sts jr sr art al p pp vol n no nos éd ed env av apr bd cf ex janv févr avr juil ' +
    'sept oct nov déc tél fig chap hab cie sté inc ltd corp bros vs lt col gén cap adm coll trad réf ref dép min max sec h pl ' +
    'op ibid id cit approx c.-à-d j.-c'
  ).split(' '),
)

/** A sentence that starts in lower case goes on with the one before, unless a full stop cut it off: that is a broken stop. */
export function joinLowerCase(paragraph: Paragraph): void {
  joinSentences(paragraph, (first, second) => {
    const start = second.children.find((node) => node.type === 'WordNode')
    if (!start || !/^\p{Ll}/u.test(textOf(start))) return false
    const end = lastVisible(first)
    return !end || textOf(end) !== '.' || isAbbreviated(first)
  })
}

/** *M. Dupont*, *MM. Dupont et Durand*, *art. 3*: no sentence ends at the stop of an abbreviation or an initial. */
export function joinAbbreviations(paragraph: Paragraph): void {
  joinSentences(paragraph, (first) => {
    const end = lastVisible(first)
    return end !== undefined && textOf(end) === '.' && isAbbreviated(first)
  })
}

function isAbbreviated(sentence: Sentence): boolean {
  const words = sentence.children.filter((node) => node.type !== 'WhiteSpaceNode')
  const last = words.at(-2)
  if (last?.type !== 'WordNode') return false
  const value = textOf(last)
  return /^\p{Lu}(?:\.-?\p{Lu})*$/u.test(value) || ABBREVIATIONS.has(value.toLowerCase())
}
