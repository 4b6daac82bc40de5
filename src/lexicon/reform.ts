/** Spellings of the 1990 reform, which the classical dictionary leaves out: *maitre*, *règlementaire*, *ruissèle*, *ambigüe*. */
import {isDictionaryWord} from './french.ts'

/** What the reform writes, and what the dictionary has instead. */
const REFORMED: readonly (readonly [RegExp, string])[] = [
  [/i/g, 'î'],
  [/u/g, 'û'],
  [/è(?=[bcdfglmnprstv][rl]?e)/g, 'é'],
  [/èl(?=e)/g, 'ell'],
  [/èt(?=e)/g, 'ett'],
  [/gü(?=[ei])/g, 'gu\u0000'],
]

/** First parts that the reform joins to the second without a hyphen. */
const JOINED =
  /^(?:contre|entre|extra|infra|intra|ultra|auto|porte|passe|tire|croque|mille|chauffe|coupe|tourne|para|haut|basse|plate|week|arc|bio|anti|pique|rond)/

/** True for a form that one change of the reform makes of a word of the dictionary. */
export function isReformed(form: string): boolean {
  if (REFORMED.some(([pattern, classical]) => hasClassical(form, pattern, classical))) return true
  const first = JOINED.exec(form)?.[0]
  return first !== undefined && isDictionaryWord(`${first}-${form.slice(first.length)}`)
}

/** Tries the change at each place in turn: *connaitre* has one *i* that was *î*. */
function hasClassical(form: string, pattern: RegExp, classical: string): boolean {
  for (const match of form.matchAll(pattern)) {
    const rest = form.slice(match.index + match[0].length)
    const head = form.slice(0, match.index)
    const other = classical.includes('\u0000')
      ? `${head}gu${rest[0] === 'e' ? 'ë' : 'ï'}${rest.slice(1)}`
      : head + classical + rest
    if (isDictionaryWord(other)) return true
  }
  return false
}
