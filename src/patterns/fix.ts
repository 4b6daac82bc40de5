/** Writes what stands in the place of a match. */
import type {Token} from '../core/document.ts'
import {isCapitalised} from '../core/letters.ts'
import {agreeDeterminer, auxiliaries, beforeInfinitive, determiners, prepositions} from '../grammar/determiners.ts'
import {joinWords, startsWithVowel} from '../grammar/elision.ts'
import {analyse} from '../lexicon/french.ts'
import {type Analysis, type Features, inflect} from '../lexicon/morphology.ts'
import type {Match, Range} from './match.ts'
import type {FixPart} from './parse.ts'

/** The text of a fix: lemmas inflected as those they stand for, slots copied, elisions and contractions made. */
export function writeFix(parts: readonly FixPart[], match: Match, tokens: readonly Token[]): string {
  const words = parts.flatMap((part) => wordsOf(part, match, tokens))
  parts.forEach((part, i) => {
    const next = parts[i + 1]
    // What is copied with its noun agrees with it already.
    if (part.kind !== 'copy' || !part.name.startsWith('DET') || !next || next.kind === 'copy') return
    const at = parts.slice(0, i).flatMap((before) => wordsOf(before, match, tokens)).length
    words[at] = agreeWithNoun(words[at]!, words.slice(at + 1))
  })
  const text = joinWords(words)
  const capitalised = text !== '' && isCapitalised(tokens[match.from]!.text) && !/^["«“]/.test(text)
  return capitalised ? text[0]!.toUpperCase() + text.slice(1) : text
}

function agreeWithNoun(determiner: string, behind: readonly string[]): string {
  const noun = behind.slice(0, 2).flatMap((word) => analyse(word).find(({pos}) => pos === 'N') ?? [])[0]
  return noun ? agreeDeterminer(determiner, noun.gender, startsWithVowel(behind[0]!)) : determiner
}

function wordsOf(part: FixPart, match: Match, tokens: readonly Token[]): string[] {
  if (part.kind === 'word') return [part.word]
  if (part.kind === 'copy') {
    const range = match.slots.get(part.name)
    return range ? copy(range, tokens, match.from) : []
  }
  const at = match.lemmas[part.nth] ?? -1
  const lemmas = match.elements.filter((element) => element.kind === 'words' && element.lemmas.length > 0)[part.nth]
  if (at === -1 || lemmas?.kind !== 'words') return [part.lemma]
  const forms = featuresOf(tokens, at, lemmas.lemmas).flatMap((features) => inflect(part.lemma, features)[0] ?? [])
  return [forms[0] ?? part.lemma]
}

/** Several tokens are one word of the fix, so that nothing in a name is mended. A capital that only the sentence gave is taken off. */
function copy({from, to}: Range, tokens: readonly Token[], start: number): string[] {
  const text = tokens
    .slice(from, to + 1)
    .map((token, i) => (i > 0 && token.spaced ? ' ' : '') + token.text)
    .join('')
  const lower = text.toLowerCase()
  return [from === 0 && start === 0 && (determiners.has(lower) || analyse(lower).length > 0) ? lower : text]
}

/** The forms that the token may be, the one that its surroundings tell first; adjectives before nouns, which show no gender. */
function featuresOf(tokens: readonly Token[], at: number, lemmas: readonly string[]): Features[] {
  const own = analyse(tokens[at]!.text).filter(({lemma}) => lemmas.includes(lemma))
  const before = wordBefore(tokens, at)
  const has = (mode: string) => own.filter(({modes}) => modes.includes(mode))
  const wanted = [
    ...(auxiliaries.has(before) ? has('ppas') : []),
    ...(beforeInfinitive.has(before) ? has('infi') : []),
    ...(prepositions.has(before) ? [...has('infi'), ...has('ppre')] : []),
    ...own.filter(({modes}) => modes.length > 0 && !modes.includes('ppas')),
    ...own.filter(({pos}) => pos === 'A'),
    ...own,
  ]
  return wanted.map(toFeatures)
}

/** The word before, adverbs and negations skipped. */
function wordBefore(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = tokens[i]!.text.toLowerCase()
    if (tokens[i]!.kind !== 'word') return ''
    if (auxiliaries.has(word) || prepositions.has(word) || beforeInfinitive.has(word)) return word
    if (!analyse(word).some(({pos}) => pos === 'R') && !/^(?:ne|n'|se|s'|y|en)$/.test(word)) return ''
  }
  return ''
}

function toFeatures({pos, gender, number, modes, persons}: Analysis): Features {
  if (pos !== 'V') return {pos, number, ...(pos === 'N' ? {} : {gender})}
  const mode = modes[0]
  if (mode === 'ppas') return {pos, mode, gender: gender ?? 'm', number: number ?? 's'}
  const person = persons.find((each) => each.startsWith('3')) ?? persons[0]
  return {pos, mode, person}
}
