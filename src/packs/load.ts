/** Pack files → packs. Loads the YAML parser and the schema library, so it runs only for a build or a user's own packs. */
import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {VFile} from 'vfile'
import {isMap, isPair, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
import type {z} from 'zod'
import {OperationalError} from '../core/errors.ts'
import {type Pack, packSchema} from './schema.ts'

/** A pack and the file it came from; `pack` is undefined where the file's messages say what is wrong. */
export interface LoadedPack {
  readonly file: VFile
  readonly pack: Pack | undefined
}

/** Every `*.yml` and `*.yaml` file below a folder, in path order. */
export function loadPacks(folder: string): LoadedPack[] {
  let paths: string[]
  try {
    paths = globSync(['**/*.{yml,yaml}'], {cwd: folder, absolute: true}).sort()
  } catch (error) {
    throw new OperationalError(
      'pack-missing',
      `Cannot read packs in '${folder}': give an existing folder with --packs`,
      error,
    )
  }
  if (paths.length === 0) {
    throw new OperationalError(
      'pack-missing',
      `Cannot find packs in '${folder}': it holds no .yml file; give another folder with --packs`,
    )
  }
  const loaded = paths.map(loadPack)
  reportDuplicates(loaded)
  return loaded
}

/** One file; each mistake becomes a fatal message at its line and column. */
export function loadPack(path: string): LoadedPack {
  const file = new VFile({path, value: readFileSync(path, 'utf8')})
  return parsePack(file)
}

export function parsePack(file: VFile): LoadedPack {
  const lines = new LineCounter()
  const document = parseDocument(String(file), {lineCounter: lines, uniqueKeys: true})
  const point = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col, offset}
  }
  for (const error of document.errors) {
    report(file, point(error.pos[0]), firstLine(error.message), 'yaml')
  }
  if (document.errors.length > 0) return {file, pack: undefined}
  let value: unknown
  try {
    value = document.toJS({maxAliasCount: 100})
  } catch (error) {
    report(file, point(0), firstLine((error as Error).message), 'yaml')
    return {file, pack: undefined}
  }
  const result = packSchema.safeParse(value)
  if (result.success) return {file, pack: result.data}
  for (const issue of result.error.issues) {
    const offset = offsetOf(document.contents, issue.path)
    report(file, point(offset), describeIssue(issue), 'schema')
  }
  return {file, pack: undefined}
}

function report(file: VFile, place: {line: number; column: number; offset: number}, reason: string, id: string): void {
  const message = file.message(reason, {place: {start: place, end: place}, source: 'calque', ruleId: `pack-${id}`})
  message.fatal = true
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.')
  return `Invalid ${path ? `\`${path}\`` : 'pack'}: ${issue.message}`
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
}

/** Offset of the node at a path, or of the deepest ancestor that exists. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number {
  let node = contents as Node | null
  for (const key of path) {
    let next: unknown
    if (isMap(node)) next = node.items.find((item) => isPair(item) && String(item.key) === String(key))?.value
    else if (isSeq(node)) next = node.items[Number(key)]
    if (!next) break
    node = next as Node
  }
  return node?.range?.[0] ?? 0
}

/** Pack names and entity ids are unique over all packs. */
function reportDuplicates(loaded: readonly LoadedPack[]): void {
  const seen = new Map<string, string>()
  for (const {file, pack} of loaded) {
    if (!pack) continue
    const keys = [`pack ${pack.pack}`, ...idsOf(pack).map((id) => `id ${id}`)]
    // Names share one space of ids, phrases one for each rule.
    const scope = pack.kind === 'phrases' ? pack.rule : pack.kind
    const here = new Map<string, number>()
    for (const key of keys) {
      const earlier = here.get(key) ?? 0
      here.set(key, earlier + 1)
      const scoped = key.startsWith('id ') ? `${scope} ${key}` : key
      const other = seen.get(scoped)
      if (other === undefined) seen.set(scoped, file.path)
      else report(file, findKey(String(file), key, earlier), `Duplicate ${key}, also in ${other}`, 'duplicate')
    }
  }
}

function idsOf(pack: Pack): string[] {
  return pack.kind === 'names' || pack.kind === 'phrases' || pack.kind === 'frames' || pack.kind === 'residue'
    ? pack.entries.map(({id}) => id)
    : []
}

/** Place of the value of `pack: x` or `id: x`, that of the nth time it stands in the text. */
function findKey(text: string, key: string, nth: number): {line: number; column: number; offset: number} {
  const [name = '', value = ''] = key.split(' ')
  const pattern = new RegExp(`(?:^|[\\s{,])${name}:\\s*["']?(${value})(?![\\w-])`, 'g')
  const match = [...text.matchAll(pattern)][nth]
  const offset = match ? match.index + match[0].search(/[a-z]/) : 0
  const before = text.slice(0, offset)
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset}
}
