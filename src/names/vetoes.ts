/** What keeps two look-alike names apart whatever their distance. */
import {analyse, isDictionaryWord} from '../lexicon/french.ts'
import {foldAccents, hasRomanisationMarker} from './distance.ts'

/** Endings that make another word of a name: woman, demonym, patronymic, place, plural. `-enko`/`-enka` is a romanisation. */
const ENDING_PAIRS: readonly (readonly [string, string])[] = [
  ['', 'a'],
  ['', 'ova'],
  ['', 'eva'],
  ['ev', 'eva'],
  ['ov', 'ova'],
  ['in', 'ina'],
  ['ine', 'ina'],
  ['ski', 'skaia'],
  ['sky', 'skaia'],
  ['ski', 'ska'],
  ['sky', 'ska'],
  ['', 's'],
  ['', 'ien'],
  ['', 'ienne'],
  ['', 'ia'],
  ['e', 'ie'],
  ['a', 'ia'],
  ['', 'itch'],
  ['', 'evitch'],
  ['', 'ovitch'],
  ['', 'ski'],
  ['', 'sk'],
  ['', 'grad'],
  ['o', 'a'],
  ['us', 'a'],
  ['', 'son'],
  ['', 'sen'],
  ['el', 'elle'],
  ['ian', 'iane'],
  ['en', 'enne'],
  ['on', 'onne'],
  ['e', 'ette'],
  ['er', 'ers'],
  ['us', 'ia'],
  ['', 'y'],
]

/** *Loukachenko* and *Loukachenka* are one name in two romanisations. */
function isAllowedEnding(a: string, b: string): boolean {
  return /(?:enk|ouk|uk)[oa]$/.test(a) && /(?:enk|ouk|uk)[oa]$/.test(b)
}

function differByEnding(a: string, b: string): boolean {
  if (isAllowedEnding(a, b)) return false
  return ENDING_PAIRS.some(([x, y]) => isPair(a, b, x, y) || isPair(b, a, x, y))
}

/** True where both words are one stem with these endings. */
function isPair(first: string, second: string, x: string, y: string): boolean {
  const stem = first.slice(0, first.length - x.length)
  // « Donbas » and « Donbass » are no singular and plural.
  if (y === 's' && stem.endsWith('s')) return false
  return stem.length >= 2 && first.endsWith(x) && second === stem + y
}

const digits = (name: string) => name.match(/\d+/g)?.join(' ') ?? ''

/** True for a word that French has in lower case: no name by itself. */
export function isCommonWord(word: string): boolean {
  return isDictionaryWord(word.toLowerCase())
}

/** True for a name the French dictionary holds: its spelling is somebody's own. */
export function isDictionaryName(word: string): boolean {
  return analyse(word).some(({pos}) => pos === 'X' || pos === 'G' || pos === 'F')
}

// Pinyin syllables differ by one letter and are other names: Li / Lu, Wang / Wan, Zhang / Zheng.
const PINYIN =
  /^(?=.*ng$|[xq]|zh|.{2,4}$)(?:(?:b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh|ch|sh|r|z|c|s|y|w)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|a|o|e|i|u)){1,2}$/

/** *VIII*, *XVIIIe*: a number, however close it looks to another. */
export function isRomanNumeral(word: string): boolean {
  return /^[IVXLC]+(?:e|er|ère|ème)?s?$/.test(word)
}

/** True where two words cannot be spellings of one name. */
export function areApart(first: string, second: string): boolean {
  if (isRomanNumeral(first) || isRomanNumeral(second)) return true
  if (digits(first) !== digits(second)) return true
  const a = foldAccents(first)
  const b = foldAccents(second)
  if (isCommonWord(first) && isCommonWord(second)) return true
  if (isDictionaryName(first) && isDictionaryName(second)) return true
  if (a === b) return false
  return differByEnding(a, b) || (!hasRomanisationMarker(first, second) && PINYIN.test(a) && PINYIN.test(b))
}
