/** What calque knows of an English surface form. */
import {lazy, openAutomaton} from './data.ts'

const words = lazy(() => openAutomaton('english'))

/** True where an English dictionary holds the form, in lower case or as it stands. */
export function isEnglish(form: string): boolean {
  if (words().has(form)) return true
  const lower = form.toLowerCase()
  // The dictionary lacks many of these plurals, and no French word ends so: *elasticities*.
  if (lower.endsWith('ities') && words().has(`${lower.slice(0, -3)}y`)) return true
  return lower !== form && (words().has(lower) || words().has(form[0]! + lower.slice(1)))
}

/** True for a capitalised form that English has in lower case and not as a name: *Query*, but neither *Brown* nor *Kruger*. */
export function isEnglishCommonWord(form: string): boolean {
  return words().has(form.toLowerCase()) && !words().has(form[0]!.toUpperCase() + form.slice(1).toLowerCase())
}

/** What an English ending says of a form: part of speech where it is sure, number, verb form. */
export interface EnglishBase {
  readonly base: string
  readonly ending: '' | 's' | 'ed' | 'ing' | 'er' | 'est'
}

/** The bases a form may come from by regular inflection, the form itself first. */
export function toBases(form: string): EnglishBase[] {
  const word = form.toLowerCase()
  const bases: EnglishBase[] = [{base: word, ending: ''}]
  const add = (base: string, ending: EnglishBase['ending']) => {
    if (base.length > 1 && words().has(base)) bases.push({base, ending})
  }
  if (/[^s]s$/.test(word)) {
    if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`, 's')
    if (/(?:[sxzo]|ch|sh)es$/.test(word)) add(word.slice(0, -2), 's')
    add(word.slice(0, -1), 's')
  }
  for (const ending of ['ed', 'ing', 'er', 'est'] as const) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue
    const stem = word.slice(0, -ending.length)
    if (stem.endsWith('i')) add(`${stem.slice(0, -1)}y`, ending)
    if (/([bdfglmnprt])\1$/.test(stem)) add(stem.slice(0, -1), ending)
    add(stem, ending)
    add(`${stem}e`, ending)
  }
  return bases
}
