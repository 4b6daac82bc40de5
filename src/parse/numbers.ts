/** *3,5*, *10 000*, *1 234,56* and *19/05/2022* are one number each; the latin parser keeps only *3.5* together. */
import type {Sentence, SentenceContent} from 'nlcst'
import {joinWords, textOf} from './nodes.ts'

const SPACE = ' \u00A0\u202F\u2009'
const NUMBER = new RegExp(`^[\\d.,/${SPACE}]*\\d$`)
const DIGITS = /^\d+$/
const GROUP = /^\d{3}(?:,\d+)?$/
const OPEN_GROUP = new RegExp(`(?:^|[${SPACE}])\\d{1,3}$`)
const ONE_SPACE = new RegExp(`^[${SPACE}]$`)

export function mergeNumbers(sentence: Sentence): void {
  const children: SentenceContent[] = []
  for (const node of sentence.children) {
    children.push(node)
    if (node.type !== 'WordNode' || children.length < 3) continue
    const [before, between] = children.slice(-3) as [SentenceContent, SentenceContent]
    if (before.type === 'WordNode' && joins(textOf(before), textOf(between), textOf(node))) {
      children.splice(-3, 3, joinWords(children, children.length - 3, children.length))
    }
  }
  sentence.children = children
}

function joins(before: string, between: string, after: string): boolean {
  if (!NUMBER.test(before)) return false
  if (between === ',' || between === '/') return DIGITS.test(after)
  // « 2020 300 » is two numbers: a group of three comes behind one to three digits.
  return ONE_SPACE.test(between) && GROUP.test(after) && OPEN_GROUP.test(before)
}
