/**
 * The language of patterns: words, `<lemma>`, `a|b`, slots (`NOM`, `PROPRE`, …), `…` for a gap, `_` for a hole, `?` for what may be missing,
 * `^` for the start of a sentence.
 */
import {perForm} from '../core/form.ts'

/** What a slot takes: a part of speech, a form of the verb, a number, a name, any word, a date, an hour. */
export const SLOTS = [
  'NOM',
  'ADJ',
  'VERBE',
  'FUTUR',
  'INF',
  'PPAS',
  'PPRE',
  'ADV',
  'DET',
  'NUM',
  'PROPRE',
  'MOT',
  'DATE',
  'HEURE',
] as const
export type SlotKind = (typeof SLOTS)[number]

/** One element of a pattern. */
export type Element =
  | {
      readonly kind: 'words'
      readonly words: readonly string[]
      readonly lemmas: readonly string[]
      readonly optional: boolean
    }
  | {readonly kind: 'slot'; readonly slot: SlotKind; readonly name: string; readonly optional: boolean}
  | {readonly kind: 'gap'}
  | {readonly kind: 'hole'}
  | {readonly kind: 'start'}

/** One element of a fix: a word, a lemma to be put into the form of the nth lemma of the pattern, or what a slot or gap took. */
export type FixPart =
  | {readonly kind: 'word'; readonly word: string}
  | {readonly kind: 'lemma'; readonly lemma: string; readonly nth: number}
  | {readonly kind: 'copy'; readonly name: string}

const SLOT = new RegExp(`^(${SLOTS.join('|')})(\\d?)$`)
const LEMMA = /^<([^<>]+)>$/
export const GAP = '…'
const HOLE = '_'

/** Throws an `Error` that says which element cannot be read. */
export function parsePattern(pattern: string): Element[] {
  const elements = pattern.trim().split(/\s+/).map(parseElement)
  if (!elements.some(({kind}) => kind === 'words')) throw new Error('a pattern needs a word or a <lemma>')
  if (elements.slice(1).some(({kind}) => kind === 'start')) throw new Error('^ stands at the head only')
  return elements
}

function parseElement(text: string): Element {
  if (text === '^') return {kind: 'start'}
  if (text === GAP) return {kind: 'gap'}
  if (text === HOLE) return {kind: 'hole'}
  const optional = text.length > 1 && text.endsWith('?')
  const body = optional ? text.slice(0, -1) : text
  const slot = SLOT.exec(body)
  if (slot) return {kind: 'slot', slot: slot[1] as SlotKind, name: body, optional}
  const choices = body.split('|').map(normalise)
  if (choices.some((choice) => choice === '' || /[A-Z_…^]/.test(choice) || /[<>]/.test(choice.replace(LEMMA, ''))))
    throw new Error(`cannot read ${JSON.stringify(text)}`)
  return {
    kind: 'words',
    words: choices.filter((choice) => !LEMMA.test(choice)).map(foldWord),
    lemmas: choices.flatMap((choice) => LEMMA.exec(choice)?.[1] ?? []),
    optional,
  }
}

/** Reads a fix for a pattern; throws where it copies what the pattern has not. */
export function parseFix(fix: string, elements: readonly Element[]): FixPart[] {
  const names = new Set(
    elements.flatMap((element) => (element.kind === 'slot' ? element.name : element.kind === 'gap' ? GAP : [])),
  )
  const lemmas = elements.filter((element) => element.kind === 'words' && element.lemmas.length > 0).length
  let nth = -1
  return fix
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((text): FixPart => {
      const lemma = LEMMA.exec(normalise(text))?.[1]
      if (lemma) {
        nth++
        if (nth >= lemmas) throw new Error(`<${lemma}> has no <lemma> of the pattern to take its form from`)
        return {kind: 'lemma', lemma, nth}
      }
      if (text !== GAP && !SLOT.test(text)) {
        if (/[<>|_^]|.\?$/.test(text)) throw new Error(`cannot read ${JSON.stringify(text)} in a fix`)
        return {kind: 'word', word: normalise(text)}
      }
      if (!names.has(text)) throw new Error(`${text} is not in the pattern`)
      return {kind: 'copy', name: text}
    })
}

/** How words are compared: in lower case, every quotation mark the same. */
export function foldWord(text: string): string {
  return text.length === 1 && '«»“”"„'.includes(text) ? '"' : text.toLowerCase()
}

/** The same of a token's form. */
export const foldForm = perForm(foldWord)

function normalise(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ]/g, "'")
}
