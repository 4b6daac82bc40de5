/** Tells English words in French text from everything that only looks like one. */
import type {Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {isCapitalised} from '../../core/letters.ts'
import {isEnglish, isEnglishCommonWord} from '../../lexicon/english.ts'
import {isFrench} from '../../lexicon/french.ts'
import {isReformed} from '../../lexicon/reform.ts'
import {foldName, foldNameOf} from '../../packs/compile.ts'
import type {PackTables} from '../../packs/tables.ts'

/** What a token is to this rule. */
export type WordClass = 'french' | 'english' | 'unknown' | 'other'

const LONGEST_LOAN = 7
const ROMAN = /^[ivxlcdm]+$/i

/** English words of two letters that are no French word, unit or symbol. */
const SHORT = new Set('of to is it by we he my go up at so am be do'.split(' '))

/** French (whether English too or not), English only, neither; marks, numbers and links are `other`. *Braveness-2022* is what its word is. */
export function classify({kind, form}: Token): WordClass {
  if (kind === 'word') return classOf(form)
  return kind === 'code' ? classOfCode(form) : 'other'
}

const classOf = perForm(classifyText)
const classOfCode = perForm((text) => classifyText(wordOfCode(text)))

function classifyText(text: string): WordClass {
  if (!text) return 'other'
  // Clitics and elided words are French.
  if (text.endsWith("'") || text.startsWith('-') || ROMAN.test(text)) return 'french'
  // « le gout du jour » is spelled as the reform of 1990 has it.
  if (isFrench(text) || isReformed(text)) return 'french'
  return isEnglishWord(text) ? 'english' : 'unknown'
}

/** True for a word that English has, whether French has it too or not. */
export function isEnglishToken({kind, text}: Token): boolean {
  return kind === 'word' && !text.endsWith("'") && !text.startsWith('-') && isEnglishWord(text)
}

/** The word of a code made of one and a number, or an empty string: *Braveness-2022*, not *S-400*. */
function wordOfCode(code: string): string {
  return /^([A-Za-zÀ-ɏ]{4,})-\d+$/.exec(code)?.[1] ?? ''
}

function isEnglishWord(text: string): boolean {
  if (text.length < 2 || (text.length === 2 && !SHORT.has(text))) return false
  if (text !== text.toLowerCase()) return isCapitalisedEnglish(text)
  return isEnglish(text) || (text.includes('-') && text.split('-').every((part) => part.length > 1 && isEnglish(part)))
}

/** A capital at the head only: *iPhone* is a brand, *HBO* an acronym, *Kruger* a name. */
function isCapitalisedEnglish(text: string): boolean {
  const rest = text.slice(1)
  return isCapitalised(text) && rest !== '' && rest === rest.toLowerCase() && isEnglishCommonWord(text)
}

/** True where the token is part of a loanword in use, alone or with its neighbours (*hedge fund*). */
export function isLoanword(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  for (let from = at; from >= Math.max(0, at - LONGEST_LOAN + 1); from--) {
    let phrase = ''
    for (let to = from; to < Math.min(tokens.length, from + LONGEST_LOAN); to++) {
      const {form, spaced} = tokens[to]!
      phrase += (to > from && spaced ? ' ' : '') + foldNameOf(form)
      if (to >= at && tables.loanwords.has(phrase)) return true
      if (!tables.loanwords.hasPrefix(phrase)) break
    }
  }
  return false
}

/** *week-ends*, *ex-trader*: every part is French or a loanword. */
export function isLoanCompound(text: string, tables: PackTables): boolean {
  const parts = text.split('-')
  return (
    parts.length > 1 && parts.every((part) => part !== '' && (isFrench(part) || tables.loanwords.has(foldName(part))))
  )
}
