/** YAML (and JSON, which it holds) with places: packs and configuration are read by it, and their mistakes shown like those of a text. */
import type {VFile} from 'vfile'
import {isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument} from 'yaml'

export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A value and where its parts stand. */
export interface YamlText {
  readonly value: unknown
  /** Place of the value at a path, or of the deepest ancestor that exists. */
  placeOf(path: readonly PropertyKey[]): Place
  /** Place of the key at a path; that of `placeOf` where it is none. */
  placeOfKey(path: readonly PropertyKey[]): Place
}

/** Reads the file's text; each mistake of syntax becomes a fatal message, and the result is undefined. */
export function readYaml(file: VFile, ruleId: string): YamlText | undefined {
  const lines = new LineCounter()
  const document = parseDocument(String(file), {lineCounter: lines, uniqueKeys: true})
  const toPlace = (offset: number): Place => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col, offset}
  }
  for (const error of document.errors) reportMistake(file, toPlace(error.pos[0]), firstLine(error.message), ruleId)
  if (document.errors.length > 0) return undefined
  const placeOf = (path: readonly PropertyKey[]) => toPlace(offsetOf(document.contents, path))
  try {
    return {
      value: document.toJS({maxAliasCount: 100}),
      placeOf,
      placeOfKey: (path) => {
        const key = findPair(findNode(document.contents, path.slice(0, -1)), path.at(-1))?.key
        return isScalar(key) && key.range ? toPlace(key.range[0]) : placeOf(path)
      },
    }
  } catch (error) {
    reportMistake(file, toPlace(0), firstLine((error as Error).message), ruleId)
    return undefined
  }
}

/** Adds a fatal message at a place. */
export function reportMistake(file: VFile, place: Place, reason: string, ruleId: string): void {
  const message = file.message(reason, {place: {start: place, end: place}, source: 'calque', ruleId})
  message.fatal = true
}

/** The messages of files as lines: `path:line:column: reason (id)`. */
export function listMistakes(files: readonly VFile[]): string[] {
  return files.flatMap((file) =>
    file.messages.map(({line, column, reason, ruleId}) => `${file.path}:${line}:${column}: ${reason} (${ruleId})`),
  )
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
}

function findPair(node: unknown, key: PropertyKey | undefined): Pair | undefined {
  if (!isMap(node)) return undefined
  return node.items.find((item) => isPair(item) && String(item.key) === String(key))
}

function findChild(node: unknown, key: PropertyKey): unknown {
  return isSeq(node) ? node.items[Number(key)] : findPair(node, key)?.value
}

function findNode(contents: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(findChild, contents)
}

function offsetOf(contents: unknown, path: readonly PropertyKey[]): number {
  let node = contents
  for (const key of path) {
    const next = findChild(node, key)
    if (!next) break
    node = next
  }
  return (node as Node | null)?.range?.[0] ?? 0
}
