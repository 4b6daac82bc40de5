/** Loanwords that a spinner may have put: French has them, but not in every text (*cast* at the cinema, not in an army). */
import type {Paragraph} from '../../core/document.ts'
import {startsLowerCase} from '../../core/letters.ts'
import {toBases} from '../../lexicon/english.ts'
import {totalLikelihood} from '../../lexicon/synonyms.ts'
import {foldName} from '../../packs/compile.ts'
import type {PackTables} from '../../packs/tables.ts'
import type {Run} from './runs.ts'
import {classify, isLoanword} from './words.ts'

/** A loanword, and the fields in which it is at home. */
export interface Borrowed {
  readonly run: Run
  readonly word: string
  readonly fields: readonly string[]
}

/** Words that share senses with homographs this common (log10, summed) are what spinners put. */
const PUT_BY_SPINNERS = 2

/** The single lower-case loanwords of a paragraph that no French dictionary holds. */
export function findBorrowed({sentences}: Paragraph, tables: PackTables): Borrowed[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      if (
        !startsLowerCase(token.text) ||
        classify(token) !== 'english' ||
        token.quotation !== -1 ||
        token.emphasis !== -1
      )
        return []
      const fields = fieldsOf(token.text, tables)
      if (fields.length === 0 || isPartOfLoan(sentence.tokens, at, tables) || !isPut(token.text)) return []
      const run = {
        sentence,
        from: at,
        to: at,
        english: [at],
        capitalised: false,
        nameLike: false,
        initial: false,
        quoted: false,
        emphasised: false,
      }
      return {run: {...run, phrase: undefined}, word: token.text, fields}
    }),
  )
}

/** Those whose field no other loanword of the text shares. */
export function outOfPlace(borrowed: readonly Borrowed[]): Borrowed[] {
  return borrowed.filter(
    ({word, fields}) =>
      !borrowed.some((other) => other.word !== word && other.fields.some((each) => fields.includes(each))),
  )
}

function fieldsOf(word: string, tables: PackTables): string[] {
  const rows = tables.loanwords.get(foldName(word))?.split('\n') ?? []
  return rows.map((row) => row.split('\t')[1]!)
}

/** *hedge fund*: the words around make one loanword with it. */
function isPartOfLoan(tokens: Run['sentence']['tokens'], at: number, tables: PackTables): boolean {
  return (
    (at > 0 && isLoanword(tokens.slice(0, at + 1), at - 1, tables)) ||
    (at + 1 < tokens.length && isLoanword(tokens.slice(at), 1, tables))
  )
}

function isPut(word: string): boolean {
  return toBases(word).some(({base}) => totalLikelihood(base) >= PUT_BY_SPINNERS)
}
