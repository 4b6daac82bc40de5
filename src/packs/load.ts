/** Pack files → packs. Loads the YAML parser and the schema library, so it runs only for a build or a user's own packs. */
import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {VFile} from 'vfile'
import type * as z from 'zod'
import {OperationalError} from '../core/errors.ts'
import {type Pack, packSchema} from './schema.ts'
import {listMistakes, type Place, readYaml, reportMistake} from './yaml.ts'

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
  const yaml = readYaml(file, 'pack-yaml')
  if (!yaml) return {file, pack: undefined}
  const result = packSchema.safeParse(yaml.value)
  if (result.success) return {file, pack: result.data}
  for (const issue of result.error.issues) {
    reportMistake(file, yaml.placeOf(issue.path), describeIssue(issue), 'pack-schema')
  }
  return {file, pack: undefined}
}

/** Every pack; throws `broken-pack` with each mistake on a line of its own, as `path:line:column`. */
export function requirePacks(loaded: readonly LoadedPack[], folder: string): Pack[] {
  const mistakes = listMistakes(loaded.map(({file}) => file))
  if (mistakes.length > 0) {
    throw new OperationalError('broken-pack', `Cannot use the packs in '${folder}':\n${mistakes.join('\n')}`)
  }
  return loaded.flatMap(({pack}) => (pack ? [pack] : []))
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.')
  return `Invalid ${path ? `\`${path}\`` : 'pack'}: ${issue.message}`
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
      else
        reportMistake(file, findKey(String(file), key, earlier), `Duplicate ${key}, also in ${other}`, 'pack-duplicate')
    }
  }
}

function idsOf(pack: Pack): string[] {
  return pack.kind === 'names' || pack.kind === 'phrases' || pack.kind === 'frames' || pack.kind === 'residue'
    ? pack.entries.map(({id}) => id)
    : []
}

/** Place of the value of `pack: x` or `id: x`, that of the nth time it stands in the text. */
function findKey(text: string, key: string, nth: number): Place {
  const [name = '', value = ''] = key.split(' ')
  const pattern = new RegExp(`(?:^|[\\s{,])${name}:\\s*["']?(${value})(?![\\w-])`, 'g')
  const match = [...text.matchAll(pattern)][nth]
  const offset = match ? match.index + match[0].search(/[a-z]/) : 0
  const before = text.slice(0, offset)
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset}
}
