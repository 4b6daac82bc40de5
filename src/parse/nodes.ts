/** Small helpers on nlcst nodes that the French layer's transforms share. */
import type {Paragraph, Sentence, SentenceContent, Word} from 'nlcst'
import {toString} from 'nlcst-to-string'

/** The text of a node of a sentence; most words have one part. */
export function textOf(node: SentenceContent): string {
  if (node.type !== 'WordNode') return node.value
  let text = node.children[0]!.value
  for (let i = 1; i < node.children.length; i++) text += node.children[i]!.value
  return text
}

export function makeWord(value: string): Word {
  return {type: 'WordNode', children: [{type: 'TextNode', value}]}
}

/**
 * Replaces each word by the words its text is split into; `split` returns undefined where it stays whole. A word of one part holds no mark to
 * be split at, so it is not asked about.
 */
export function splitWords(
  sentence: Sentence,
  split: (value: string, index: number) => readonly string[] | undefined,
): void {
  const {children} = sentence
  let changed: SentenceContent[] | undefined
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!
    const texts = node.type === 'WordNode' && node.children.length > 1 ? split(textOf(node), index) : undefined
    if (texts && texts.length > 1) {
      changed ??= children.slice(0, index)
      changed.push(...cutWord(node as Word, texts))
    } else changed?.push(node)
  }
  if (changed) sentence.children = changed
}

const STOPS = new Set(['.', ':', '?', '='])

/** No cut goes through a part of the word. */
function cutWord({children}: Word, texts: readonly string[]): SentenceContent[] {
  let at = 0
  return texts.map((text) => {
    const from = at
    for (let length = 0; length < text.length; at++) length += children[at]!.value.length
    if (STOPS.has(text)) return {type: 'PunctuationNode', value: text}
    return {type: 'WordNode', children: children.slice(from, at)}
  })
}

/** Joins the nodes from `from` up to and without `to` into one word. */
export function joinWords(children: SentenceContent[], from: number, to: number): void {
  children.splice(from, to - from, makeWord(toString(children.slice(from, to))))
}

/** The sentences of a paragraph joined wherever `joins` says that the second goes on with the first. */
export function joinSentences(paragraph: Paragraph, joins: (first: Sentence, second: Sentence) => boolean): void {
  const children: Paragraph['children'] = []
  for (const node of paragraph.children) {
    const previous = children.at(-1)
    if (node.type === 'SentenceNode' && previous?.type === 'SentenceNode' && joins(previous, node)) {
      previous.children.push(...node.children)
    } else children.push(node)
  }
  paragraph.children = children
}

/** The last node that is no white space, or undefined. */
export function lastVisible(sentence: Sentence): SentenceContent | undefined {
  return sentence.children.findLast((node) => node.type !== 'WhiteSpaceNode')
}
