/** Small helpers on nlcst nodes that the French layer's transforms share. */
import type {Paragraph, Sentence, SentenceContent, Source, Word} from 'nlcst'
import {toString} from 'nlcst-to-string'

type Point = NonNullable<SentenceContent['position']>['start']

/** A node of a sentence whose position is known, as the latin parser makes them. */
export function startOf(node: SentenceContent): Point {
  return node.position!.start
}

/** The text of a node of a sentence; most words have one part. */
export function textOf(node: SentenceContent): string {
  if (node.type !== 'WordNode') return node.value
  const [only] = node.children
  return node.children.length === 1 && only && 'value' in only ? only.value : toString(node)
}

/** A word made anew from text that starts at a point; words hold no line break, so columns move with offsets. */
export function makeWord(value: string, start: Point): Word {
  const position = {start, end: shift(start, value.length)}
  return {type: 'WordNode', children: [{type: 'TextNode', value, position}], position}
}

export function makeSource(value: string, start: Point): Source {
  return {type: 'SourceNode', value, position: {start, end: shift(start, value.length)}}
}

function shift(point: Point, by: number): Point {
  return {line: point.line, column: point.column + by, offset: (point.offset ?? 0) + by}
}

/** Replaces each word by the words its text is split into; `split` returns the word whole where it stays. */
export function splitWords(sentence: Sentence, split: (value: string, index: number) => readonly string[]): void {
  const {children} = sentence
  let changed: SentenceContent[] | undefined
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!
    const parts = node.type === 'WordNode' ? split(textOf(node), index) : undefined
    if (parts && parts.length > 1) {
      changed ??= children.slice(0, index)
      changed.push(...toNodes(parts, startOf(node)))
    } else changed?.push(node)
  }
  if (changed) sentence.children = changed
}

const STOPS = new Set(['.', ':', '?', '='])

function toNodes(parts: readonly string[], from: Point): SentenceContent[] {
  let start = from
  return parts.map((part) => {
    const word = makeWord(part, start)
    start = word.position!.end
    return STOPS.has(part) ? {type: 'PunctuationNode', value: part, position: word.position!} : word
  })
}

/** Joins the nodes from `from` up to and without `to` into one word. */
export function joinWords(children: SentenceContent[], from: number, to: number): Word {
  return makeWord(toString(children.slice(from, to)), startOf(children[from]!))
}

/** The sentences of a paragraph joined wherever `joins` says that the second goes on with the first. */
export function joinSentences(paragraph: Paragraph, joins: (first: Sentence, second: Sentence) => boolean): void {
  const children: Paragraph['children'] = []
  for (const node of paragraph.children) {
    const previous = children.at(-1)
    if (node.type === 'SentenceNode' && previous?.type === 'SentenceNode' && joins(previous, node)) {
      previous.children.push(...node.children)
      if (previous.position && node.position) previous.position.end = node.position.end
    } else children.push(node)
  }
  paragraph.children = children
}

/** The last node that is no white space, or undefined. */
export function lastVisible(sentence: Sentence): SentenceContent | undefined {
  return sentence.children.findLast((node) => node.type !== 'WhiteSpaceNode')
}
