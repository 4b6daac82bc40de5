/** *est-il*, *a-t-elle*, *donne-le-moi*, *cet homme-là*: verb or noun, then its clitics; the latin parser makes them one word. */
import type {Sentence} from 'nlcst'
import {isCapitalised} from '../core/letters.ts'
import {splitWords, textOf} from './nodes.ts'

const ENDING = '-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|les?|la|lui|leur|moi|toi|y|en|ci|là)'
const CLITIC = new RegExp(`^(.{1,40}?)(${ENDING})$`, 'iu')

/** What every text with a clitic holds. */
export const MAYBE_CLITIC = new RegExp(ENDING, 'iu')

const WHOLE = new Set(
  (
    'rendez-vous celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là jusque-là par-là par-ci de-ci de-là ' +
    "qu'en-dira-t-on m'as-tu-vu garde-à-vous on-dit va-t-en ouï-dire sauve-qui-peut va-et-vient je-m'en-foutisme suivez-moi " +
    "revenez-y boit-sans-soif n'y là-là tout-en main-la"
  ).split(' '),
)

/** *donne-le-moi* → *donne*, *-le*, *-moi*. */
export function splitClitic(value: string): string[] {
  if (WHOLE.has(value.toLowerCase())) return [value]
  const match = CLITIC.exec(value)
  if (!match) return [value]
  return [...splitClitic(match[1]!), match[2]!]
}

export function splitClitics(sentence: Sentence): void {
  const {children} = sentence
  splitWords(sentence, (value, index) => {
    if (!value.includes('-')) return undefined
    // « Kim Jong-il » is a name: a capital is a verb's only where a sentence may start.
    if (isCapitalised(value) && !mayStartSentence(children, index)) return undefined
    return splitClitic(value)
  })
}

function mayStartSentence(children: Sentence['children'], index: number): boolean {
  let at = index - 1
  while (children[at]?.type === 'WhiteSpaceNode') at--
  const before = children[at]
  return !before || (before.type === 'PunctuationNode' && !/^[,'-]$/.test(textOf(before)))
}
