/** The words before a place, written for the word that comes into it: *de weapons* → *d'armes*, *une braveness* → *un courage*. */
import type {Token} from '../core/document.ts'
import {isCapitalised} from '../core/letters.ts'
import {analyse} from '../lexicon/french.ts'
import type {Gender} from '../lexicon/morphology.ts'
import {agreeDeterminer, determiners, prepositions} from './determiners.ts'
import {elide, joinWords, startsWithVowel} from './elision.ts'

/** Fixes for the tokens from `from` on, which may be one or two before the place that was asked for. */
export interface Mended {
  readonly from: number
  readonly fixes: readonly string[]
}

/** Takes the article, preposition or pronoun before the place into the fixes where some fix needs another form of it. */
export function mendBefore(tokens: readonly Token[], from: number, fixes: readonly string[]): Mended {
  const before = tokens[from - 1]
  // Before a preposition no article takes another form: « à l'at the end ».
  if (before?.kind !== 'word' || fixes.length === 0 || fixes.every(startsWithPreposition)) return {from, fixes}
  const article = before.text.toLowerCase() === "l'" || determiners.has(before.text.toLowerCase())
  // « de l' » + « question » may become « du » or « de la »: two words.
  const preposition = article && /^(?:de|à)$/i.test(tokens[from - 2]?.text ?? '') ? tokens[from - 2] : undefined
  const head = preposition ? [preposition.text, before.text] : [before.text]
  const mended = fixes.map((fix) => {
    const first = fix.split(' ')[0]!
    const word = article
      ? agreeDeterminer(before.text, genderOf(fix), startsWithVowel(first))
      : elide(before.text, first)
    return joinWords([...head.slice(0, -1), word, fix])
  })
  const written = head.map((word) => (word.endsWith("'") ? word : `${word} `)).join('')
  const asTheyAre = fixes.map((fix) => written + fix)
  if (mended.every((text, i) => text === asTheyAre[i] || fixes[i] === '')) return {from, fixes}
  // The two-word form only where it changes.
  const short = preposition !== undefined && mended.every((text) => text.startsWith(`${preposition.text} `))
  return short
    ? {from: from - 1, fixes: mended.map((text) => text.slice(preposition.text.length + 1))}
    : {from: from - head.length, fixes: mended}
}

function startsWithPreposition(fix: string): boolean {
  return fix.includes(' ') && prepositions.has(fix.slice(0, fix.indexOf(' ')))
}

const isName = (word: string) => analyse(word).some(({pos}) => 'XGF'.includes(pos))

/** The gender of the first noun, where it has only one; « forte » before a noun is an adjective. */
function genderOf(fix: string): Gender | undefined {
  const words = fix.split(' ').slice(0, 2)
  const [first, second] = words.map((word) => new Set(analyse(word).map(({pos}) => pos)))
  for (const word of first?.has('A') && second?.has('N') ? words.slice(1) : words) {
    // « Paris » has no article to show its gender; « Question » only has the capital of what it stands for.
    if (isCapitalised(word) && isName(word)) return undefined
    const genders = new Set(analyse(word).flatMap(({pos, gender}) => (pos === 'N' ? [gender] : [])))
    if (genders.size === 1) return [...genders][0]
    if (genders.size > 1) return undefined
  }
  return undefined
}
