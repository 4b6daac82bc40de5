/** Adds words to a list of a configuration, and leaves the rest of its text as somebody wrote it. */
import {type Document, isCollection, isMap, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq} from 'yaml'

/** The text of the configuration with words added to the list at a path, each once; JSON stays JSON. */
export function addToConfig(text: string, path: readonly string[], words: readonly string[]): string {
  return words.reduce((changed, word) => addWord(changed, path, word), text)
}

function addWord(text: string, path: readonly string[], word: string): string {
  const document = parseDocument(text)
  const list = document.getIn(path)
  if (isSeq(list)) {
    if ((list.toJSON() as unknown[]).includes(word)) return text
    return list.flow ? insertInto(text, list, JSON.stringify(word)) : addToBlock(document, text, path, word)
  }
  // The deepest part of the path that is there takes the rest of it.
  let depth = path.length - 1
  while (depth > 0 && !isMap(document.getIn(path.slice(0, depth)))) depth--
  const parent = depth === 0 ? document.contents : document.getIn(path.slice(0, depth))
  if (!isMap(parent) || !parent.flow) return addToBlock(document, text, path, word)
  const value = path.slice(depth + 1).reduceRight<unknown>((inner, key) => ({[key]: inner}), [word])
  return insertInto(text, parent, `${JSON.stringify(path[depth])}: ${toInline(value)}`)
}

/** `{"ignore": ["Brest"]}` */
function toInline(value: unknown): string {
  return JSON.stringify(value).replace(/(?<=[[{])"(?=\w+":)|":/g, (mark) => (mark === '":' ? '": ' : mark))
}

/** Behind the last item of `[…]` or `{…}`, on a line of its own where that has one. */
function insertInto(text: string, collection: YAMLMap | YAMLSeq, item: string): string {
  const [start, end] = collection.range!
  const last = collection.items.at(-1)
  const at = last ? endOf(last) : start + 1
  if (!last)
    return text.slice(0, at) + toLine(text, start, item) + text.slice(/^\s*[\]}]/.test(text.slice(at)) ? end - 1 : at)
  const gap = /(?:\r\n|\r|\n)[ \t]*$/.exec(text.slice(start, startOf(last)))?.[0] ?? ' '
  return `${text.slice(0, at)},${gap}${item}${text.slice(at)}`
}

/** The only item: in a map of several lines, on one of its own. */
function toLine(text: string, start: number, item: string): string {
  return text[start] === '{' && start === 0 ? `\n  ${item}\n` : item
}

type Item = YAMLMap['items'][number] | YAMLSeq['items'][number]

const isPairLike = (item: Item): item is YAMLMap['items'][number] =>
  typeof item === 'object' && item !== null && 'key' in item

function startOf(item: Item): number {
  return ((isPairLike(item) ? item.key : item) as Node).range![0]
}

function endOf(item: Item): number {
  return ((isPairLike(item) ? (item.value ?? item.key) : item) as Node).range![1]
}

/** YAML by lines; comments stay. */
function addToBlock(document: Document.Parsed, text: string, path: readonly string[], word: string): string {
  const list = document.getIn(path)
  if (isCollection(list)) document.addIn(path, word)
  else document.setIn(path, document.createNode([word]))
  return document.toString({lineWidth: 0}).replace(/\n/g, text.includes('\r\n') ? '\r\n' : '\n')
}
