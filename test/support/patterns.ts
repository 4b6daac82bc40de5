/** Where a pattern matches a text. */
import type {Token} from '../../src/core/document.ts'
import {findAnchor} from '../../src/patterns/anchors.ts'
import {anchor, type Match, matchAt, type Range} from '../../src/patterns/match.ts'
import {parsePattern} from '../../src/patterns/parse.ts'
import {sentencesOf} from './parse.ts'

export interface Matched {
  readonly match: Match
  readonly tokens: readonly Token[]
}

/** Every match, found as the rules find it: at the rarest word of the pattern. */
export function matchesOf(pattern: string, text: string): Matched[] {
  const anchored = anchor(parsePattern(pattern), findAnchor(pattern).index)
  return sentencesOf(text).flatMap(({tokens}) =>
    tokens.flatMap((_token, at) => {
      const match = matchAt(anchored, tokens, at)
      return match ? [{match, tokens}] : []
    }),
  )
}

/** The tokens of a range with the white space between them. */
export function showRange({from, to}: Range, tokens: readonly Token[]): string {
  return tokens
    .slice(from, to + 1)
    .map(({spaced, text}, i) => (i > 0 && spaced ? ` ${text}` : text))
    .join('')
}
