/** Cyrillic → the spellings other languages have: English, German, scholarly. */
import {copyCase} from './casing.ts'
import type {SourceLanguage} from './languages.ts'

export type ForeignScheme = 'english' | 'german' | 'scholarly'

const table = (source: string): Readonly<Record<string, string>> =>
  Object.fromEntries(source.split(' ').map((pair) => [pair[0]!, pair.slice(1)]))

const PLAIN = "аa бb вv гg ґg дd еe зz иi іi кk лl мm нn оo пp рr сs тt уu фf ыy ўw эe ь ъ ' ʼ ’"

const LETTERS: Readonly<Record<ForeignScheme, Readonly<Record<string, string>>>> = {
  english: table(`${PLAIN} ёyo жzh йy хkh цts чch шsh щshch юyu яya їyi єye`),
  german: table(`${PLAIN} вw ёjo жsch йj хch цz чtsch шsch щschtsch юju яja їji єje зs`),
  scholarly: table(`${PLAIN} ёë жž йj хch цc чč шš щšč юju яja їï єje ьʹ эè`),
}

const VOWELS = new Set('аеёиоуыэюяіїє')

/** One word as a language's newspapers, or scholars, write it. */
export function writeForeign(word: string, scheme: ForeignScheme, language: SourceLanguage): string {
  const source = word.toLowerCase()
  let written = ''
  for (let at = 0; at < source.length; at++) {
    written += writeLetter(source, at, scheme, language)
  }
  return copyCase(word, endForeign(written, scheme, language))
}

function writeLetter(source: string, at: number, scheme: ForeignScheme, language: SourceLanguage): string {
  const letter = source[at]!
  const before = source[at - 1] ?? ''
  const behindVowel = VOWELS.has(before)
  if (letter === 'г' && (language === 'uk' || language === 'be')) return 'h'
  if (letter === 'и' && language === 'uk') return 'y'
  if (letter === 'щ' && language === 'bg') return scheme === 'english' ? 'sht' : scheme === 'german' ? 'scht' : 'št'
  if (letter === 'ъ' && language === 'bg') return scheme === 'scholarly' ? 'ă' : 'a'
  if (letter === 'х' && language === 'bg' && scheme === 'english') return 'h'
  if (letter === 'е' && language === 'ru' && scheme !== 'scholarly' && (behindVowel || before === '' || before === 'ь'))
    return scheme === 'english' ? 'ye' : 'je'
  if (letter === 'ё' && /[жчшщ]/.test(before)) return scheme === 'scholarly' ? 'ë' : scheme === 'german' ? 'o' : 'e'
  // German sounds a lone s between vowels as z.
  if (letter === 'с' && scheme === 'german' && behindVowel && VOWELS.has(source[at + 1] ?? '')) return 'ss'
  return LETTERS[scheme][letter] ?? letter
}

/** Newspapers shorten *-skiy* and *-yy*. */
function endForeign(written: string, scheme: ForeignScheme, language: SourceLanguage): string {
  if (scheme === 'scholarly') return written
  if (scheme === 'german') return language === 'uk' ? written : written.replace(/[iy]j$/, 'i')
  return language === 'uk' ? written.replace(/yy$/, 'yi') : written.replace(/(?:iy|yy)$/, 'y')
}
