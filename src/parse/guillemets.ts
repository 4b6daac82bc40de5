/** A closing mark belongs to the sentence it closes: the latin parser puts *»* at the head of the next one. */
import type {Paragraph, SentenceContent} from 'nlcst'
import {textOf} from './nodes.ts'

const CLOSING = /^[»”›)\]]+$/

export function attachClosingMarks(paragraph: Paragraph): void {
  let previous: SentenceContent[] | undefined
  for (const node of paragraph.children) {
    if (node.type !== 'SentenceNode') continue
    if (previous) {
      const mark = node.children.findIndex((child) => child.type !== 'WhiteSpaceNode')
      if (
        mark !== -1 &&
        mark <= 1 &&
        node.children[mark]!.type === 'PunctuationNode' &&
        CLOSING.test(textOf(node.children[mark]!))
      ) {
        previous.push(...node.children.splice(0, mark + 1))
      }
    }
    previous = node.children
  }
  paragraph.children = paragraph.children.filter((node) => node.type !== 'SentenceNode' || node.children.length > 0)
}
