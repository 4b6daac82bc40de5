/** *l'exercice*, *d'Erdogan*, *jusqu'ici*: the elided word and its host are two words; the latin parser makes them one. */
import type {Sentence} from 'nlcst'
import {isCapitalised, startsLowerCase} from '../core/letters.ts'
import {joinWords, splitWords, textOf} from './nodes.ts'

const ARTICLE_OR_CONJUNCTION = /^(?:l|d|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[^\W_]|[\u00C0-\u024F])/i
// Before a capital these are names: *N'Djamena*, *M'Baye*; a consonant in lower case is talk (*j'veux*), or what a spinner put.
const PRONOUN = /^[jmtsncçJMTSNCÇ]'(?=[a-zà-öø-ÿœ]|[AEIOUYHÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ])/u
const WHOLE = /^(?:qu'en-dira-t-on|m'as-tu-vu|quelqu'une?s?|c'est-à-dire|jusqu'au-bouti[a-z]+|n'roll|s'mores|c'mon)$/i
const ELIDED_ALONE = /^(?:l|d|j|m|t|s|n|c|ç|qu|jusqu|lorsqu|puisqu|quoiqu)$/i

/** *l'ex-ministre* → *l'*, *ex-ministre*. */
export function splitElision(value: string): string[] {
  const parts: string[] = []
  let rest = value
  while (rest.includes("'") && !WHOLE.test(rest)) {
    const elided = ARTICLE_OR_CONJUNCTION.exec(rest) ?? PRONOUN.exec(rest)
    if (!elided || isName(elided[0], rest)) break
    parts.push(elided[0])
    rest = rest.slice(elided[0].length)
  }
  return [...parts, rest]
}

/** Elided pronouns stand before verbs, which have no capital unless the whole sentence has. */
function isName(elided: string, word: string): boolean {
  return (
    /^[jmtsn]'$/i.test(elided) &&
    isCapitalised(word.slice(elided.length)) &&
    startsLowerCase(word.slice(elided.length + 1))
  )
}

export function splitElisions(sentence: Sentence): void {
  splitWords(sentence, (value) => (value.includes("'") ? splitElision(value) : undefined))
}

/** *l’« état »*: the apostrophe belongs to the elided word though no letter follows. */
export function joinElided({children}: Sentence): void {
  for (let i = children.length - 1; i > 0; i--) {
    const mark = children[i]!
    if (mark.type !== 'PunctuationNode' || mark.value !== "'") continue
    const word = children[i - 1]!
    if (word.type === 'WordNode' && ELIDED_ALONE.test(textOf(word))) joinWords(children, i - 1, i + 1)
  }
}
