/** *3,5*, *10 000* and *1 234,56* are one number each; the latin parser keeps only *3.5* together. */
import type {Sentence, SentenceContent} from 'nlcst'
import {joinWords, textOf} from './nodes.ts'

const DIGITS = /^\d+$/
const ENDS_IN_DIGIT = /^[\d.  \u202F]*\d$/
const GROUP = /^\d{3}(?:,\d+)?$/

export function mergeNumbers(sentence: Sentence): void {
  const children: SentenceContent[] = []
  for (const node of sentence.children) {
    children.push(node)
    if (node.type !== 'WordNode' || children.length < 3) continue
    const [before, between] = children.slice(-3)
    if (before?.type !== 'WordNode' || !ENDS_IN_DIGIT.test(textOf(before))) continue
    const joint = textOf(between!)
    const value = textOf(node)
    const decimal = joint === ',' && DIGITS.test(value)
    const grouped =
      /^[  \u202F\u2009]$/.test(joint) && GROUP.test(value) && /(?:^|[  \u202F\u2009])\d{1,3}$/.test(textOf(before))
    if (decimal || grouped) children.splice(-3, 3, joinWords(children, children.length - 3, children.length))
  }
  sentence.children = children
}
