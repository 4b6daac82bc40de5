/** Words whose first letter lost its accent or cedilla with the capital. */
import type {Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {isCapitalised, startsLowerCase} from '../../core/letters.ts'
import {isEnglish} from '../../lexicon/english.ts'
import {analyse, isDictionaryWord} from '../../lexicon/french.ts'

const ACCENTED: Readonly<Record<string, string>> = {A: 'ÀÂ', C: 'Ç', E: 'ÉÈÊ', I: 'Î', O: 'Ô', U: 'Û'}
const TITLE = /^[ACEIOU][a-zß-öø-ÿœ]+$/
/** Shorter words in capitals are acronyms. */
const CAPITALS = /^[ACEIOU][A-ZÀ-ÖØ-ÞŒ]{3,}$/

export interface Accented {
  readonly text: string
  /** People choose how their names are written. */
  readonly name: boolean
}

/** The word as French writes it, or undefined where it may stand as it is; words all in capitals are looked at if asked for. */
export function findAccented(tokens: readonly Token[], at: number, capitals: boolean): Accented | undefined {
  const {kind, text, form} = tokens[at]!
  const found = kind === 'word' ? (capitals ? mendCapitals(form) : mendTitle(form)) : null
  if (!found || isForeignPlace(tokens, at)) return undefined
  if (isEnglish(text) && (found.name || !isFrenchPlace(tokens, at))) return undefined
  return found
}

const mendTitle = perForm((text) => mend(text, false))
const mendCapitals = perForm((text) => mend(text, true))

/** A word that the dictionary has only with the accent. */
function mend(text: string, capitals: boolean): Accented | null {
  const parts = text.split('-')
  if (!parts.some((part) => isOpen(part, capitals)) || isDictionaryWord(text)) return null
  const mended = parts.map((part) => (isOpen(part, capitals) ? (accentsOf(part)[0] ?? part) : part)).join('-')
  return mended === text ? null : {text: mended, name: parts.length === 1 && isOwnName(mended)}
}

function isOpen(part: string, capitals: boolean): boolean {
  return (TITLE.test(part) || (capitals && CAPITALS.test(part))) && !isDictionaryWord(part)
}

/** The dictionary's words that differ by the first letter's accent alone. */
function accentsOf(word: string): string[] {
  return [...ACCENTED[word[0]!]!].map((letter) => letter + word.slice(1)).filter(isDictionaryWord)
}

/** True for a given or family name, be it one of a place too: *Émilie*. */
function isOwnName(word: string): boolean {
  const readings = analyse(word)
  return readings.some(({pos}) => pos === 'G' || pos === 'F') && readings.every(({pos}) => /[GFX]/.test(pos))
}

/** *l’Education nationale*, *Election partielle*: English has the word too, and its neighbours are French. */
function isFrenchPlace(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (after?.kind === 'word' && isCapitalised(after.text)) return false
  if (before && /^(?:l|d)'$/.test(before.text)) return true
  return isPlainFrench(after) && (before === undefined || before.kind === 'punctuation' || isPlainFrench(before))
}

function isPlainFrench(token: Token | undefined): boolean {
  return token?.kind === 'word' && startsLowerCase(token.text) && isDictionaryWord(token.text) && !isEnglish(token.text)
}

/** Between two words that no French text has in lower case: a title or a name of another language. */
function isForeignPlace(tokens: readonly Token[], at: number): boolean {
  const isForeign = (token: Token | undefined) =>
    token?.kind === 'word' && !token.text.endsWith("'") && !isDictionaryWord(token.text)
  return isForeign(tokens[at - 1]) && isForeign(tokens[at + 1])
}
