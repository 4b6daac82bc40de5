/** Cyrillic → French, letter by letter in its context, as the French press transcribes. */
import {fromBelarusian} from './belarusian.ts'
import {copyCase} from './casing.ts'
import type {SourceLanguage} from './languages.ts'

/** A letter with its neighbours; `before` and `after` are empty at the ends of the word. */
interface Place {
  readonly before: string
  readonly after: string
  readonly language: SourceLanguage
  readonly rest: string
}

const VOWELS = new Set('аеёиоуыэюяіїє')
const FRONT_VOWELS = new Set('еёиыэіїє')
// Behind these, a soft vowel shows no « ï »: Aliev, Maria.
const NARROW = new Set('иіїьы')

const isVowel = (letter: string) => VOWELS.has(letter)

const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  "аa бb вv дd жj зz кk лl мm нn оo пp рr тt уou фf хkh цts чtch шch ыy эe ь ʼ ' ’"
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(1)]),
)

/** Names in E- by tradition, where the rule has Ie-: *Eltsine*, *Egorov*. */
const TRADITIONAL_E =
  /^(?:евг|евд|евс|евт|егор|елиз|елис|ельц|елен|емель|ерм[аио]|ерофе|есен|ефим|ефре|екатер|елаг|ежк|евре|енис)/

const CONTEXTUAL: Readonly<Record<string, (place: Place) => string>> = {
  г: ({after, language}) => (language === 'uk' ? 'h' : hardG(after)),
  ґ: ({after}) => hardG(after),
  е: (place) => (place.language === 'ru' || place.language === 'be' ? softE(place) : 'e'),
  є: (place) => softVowel('e', place),
  ё: (place) => ('жчшщ'.includes(place.before || '-') ? 'e' : softVowel('o', place)),
  ю: (place) => softVowel('ou', place),
  я: (place) => softVowel('a', place),
  и: ({before, language}) => (language === 'uk' ? 'y' : isVowel(before) && before !== 'и' ? 'ï' : 'i'),
  і: ({before}) => (isVowel(before) ? 'ï' : 'i'),
  ї: ({before}) => (before === '' ? 'i' : 'ï'),
  й: shortI,
  о: ({before}) => (before === 'ь' ? 'io' : 'o'),
  // « Afanassiev »: a soft sign between the consonant and the vowel changes nothing.
  с: ({before, rest}) => (isVowel(before) && /^сь?[аеёиоуыэюяіїє]/.test(rest) ? 'ss' : 's'),
  щ: ({language}) => (language === 'bg' ? 'cht' : 'chtch'),
  ъ: ({language}) => (language === 'bg' ? 'a' : ''),
}

function hardG(after: string): string {
  return FRONT_VOWELS.has(after) ? 'gu' : 'g'
}

/** *Bassaïev* behind a vowel, *Vassiliev* behind a soft sign, *Iejov* at the start, *Lebed* behind a consonant. */
function softE(place: Place): string {
  const {before} = place
  if (before === '') return TRADITIONAL_E.test(place.rest) ? 'e' : 'ie'
  return isVowel(before) || before === 'ь' || before === 'ъ' ? softVowel('e', place) : 'e'
}

function softVowel(vowel: string, {before}: Place): string {
  if (before === 'ь' || before === 'ъ' || !isVowel(before)) return `i${vowel}`
  return NARROW.has(before) ? vowel : `ï${vowel}`
}

/** *Andreï*; silent behind its own vowel at the end of a word: *Dmitri*, *Navalny*. */
function shortI({before, after, language}: Place): string {
  if (before === 'і' || before === 'ї') return 'ï'
  if (before === 'и' || before === 'ы') return after === '' || language !== 'ru' ? '' : 'ï'
  return isVowel(before) ? 'ï' : 'i'
}

/** The French form of one Cyrillic word; letters of other scripts stay as they are. */
export function wordFromCyrillic(word: string, language: SourceLanguage): string {
  const lower = word.toLowerCase()
  const source = language === 'be' ? fromBelarusian(lower) : lower
  let french = ''
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]!
    // « Alexandre », « Maxime »; Ukrainian keeps « Oleksandr ».
    if (letter === 'к' && source[at + 1] === 'с' && language !== 'uk') {
      french += 'x'
      at++
      continue
    }
    const place = {before: source[at - 1] ?? '', after: source[at + 1] ?? '', language, rest: source.slice(at, at + 8)}
    french += CONTEXTUAL[letter]?.(place) ?? PLAIN[letter] ?? letter
  }
  return copyCase(word, endFrench(source, french, language))
}

/** French sounds the n of *Poutine*, *Soljenitsyne*; one syllable (*Tsin*) is no Slavic surname. */
function endFrench(source: string, french: string, language: SourceLanguage): string {
  const ending = language === 'uk' ? /.{2}[^аеиоуюяіїє]ін$/ : /[аеёиоуыэюя].*[иы]н$/
  return ending.test(source) ? `${french}e` : french
}
