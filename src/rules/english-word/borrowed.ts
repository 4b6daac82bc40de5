/** Loanwords that a spinner may have put: French has them, but not in every text (*cast* at the cinema, not in an army). */
import type {Paragraph, Token} from '../../core/document.ts'
import {startsLowerCase} from '../../core/letters.ts'
import {determiners} from '../../grammar/determiners.ts'
import {startsWithVowel} from '../../grammar/elision.ts'
import {foldName} from '../../packs/compile.ts'
import type {PackTables} from '../../packs/tables.ts'
import {isPut} from './candidates.ts'
import type {Run} from './runs.ts'
import {classify, isLoanword} from './words.ts'

/** A loanword, and the fields in which it is at home. */
export interface Borrowed {
  readonly run: Run
  readonly word: string
  readonly fields: readonly string[]
  /** The word before it is elided as before a vowel, which it has not: *d'looks*. */
  readonly misfit: boolean
}

/** The single lower-case loanwords of a paragraph that no French dictionary holds. */
export function findBorrowed({sentences}: Paragraph, tables: PackTables): Borrowed[] {
  return sentences.flatMap((sentence) => {
    const borrowed: Borrowed[] = []
    for (const [at, token] of sentence.tokens.entries()) {
      if (classify(token) !== 'english' || !startsLowerCase(token.text) || isSetOff(sentence.tokens, at)) continue
      const fields = fieldsAt(sentence.tokens, at, tables)
      if (fields.length === 0 || isPartOfLoan(sentence.tokens, at, tables) || !isPut(token.text)) continue
      const misfit = sentence.tokens[at - 1]?.text.endsWith("'") === true && !startsWithVowel(token.text)
      borrowed.push({run: {...ONE_WORD, sentence, from: at, to: at, english: [at]}, word: token.text, fields, misfit})
    }
    return borrowed
  })
}

const ONE_WORD = {
  capitalised: false,
  nameLike: false,
  initial: false,
  quoted: false,
  emphasised: false,
  phrase: undefined,
} as const

/** In italics, or in quotation marks with no more than a word beside it. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  const {quotation, emphasis} = tokens[at]!
  if (emphasis !== -1) return true
  return quotation !== -1 && [at - 2, at + 2].every((i) => tokens[i]?.quotation !== quotation)
}

/** Those whose field no other loanword of the text shares. */
export function outOfPlace(borrowed: readonly Borrowed[]): Borrowed[] {
  return borrowed.filter(
    ({word, fields}) =>
      !borrowed.some((other) => other.word !== word && other.fields.some((each) => fields.includes(each))),
  )
}

/** Of the word, or of it and its article: *la cover*, which tells the loanword from *cover* elsewhere. */
function fieldsAt(tokens: readonly Token[], at: number, tables: PackTables): string[] {
  const {text} = tokens[at]!
  const own = fieldsOf(text, tables)
  return own.length === 0 && isDeterminer(tokens[at - 1]) ? fieldsOf(`${tokens[at - 1]!.text} ${text}`, tables) : own
}

function fieldsOf(phrase: string, tables: PackTables): string[] {
  const rows = tables.loanwords.get(foldName(phrase))?.split('\n') ?? []
  return rows.map((row) => row.split('\t')[1]!)
}

function isDeterminer(token: Token | undefined): boolean {
  return token?.kind === 'word' && determiners.has(token.text.toLowerCase())
}

/** *hedge fund*: the words around make one loanword with it. */
function isPartOfLoan(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  return (
    (at > 0 && !isDeterminer(tokens[at - 1]) && isLoanword(tokens.slice(0, at + 1), at - 1, tables)) ||
    (at + 1 < tokens.length && isLoanword(tokens.slice(at), 1, tables))
  )
}
