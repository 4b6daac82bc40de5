/** A configuration file with all it extends → elements in the order in which they count. */
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {type Matcher, toMatcher} from './patterns.ts'
import {type ReadConfig, readConfig} from './read.ts'
import type {Config, ConfigOverride, RuleInfo} from './schema.ts'

/** Choices, and the files they are for. */
export interface ConfigElement {
  /** The file it comes from. */
  readonly source: string
  readonly values: Omit<Config, 'overrides' | 'extends' | 'root' | '$schema' | 'ignore'>
  /** Every file where undefined. */
  readonly fits?: ((file: string) => boolean) | undefined
  readonly ignores?: Matcher | undefined
}

export interface Elements {
  readonly root: boolean
  readonly elements: readonly ConfigElement[]
}

interface Reading {
  readonly rules: readonly RuleInfo[]
  /** Patterns are relative to it, also those of the files that are extended. */
  readonly folder: string
  toName(file: string): string
}

/** Reads a file and what it extends; `trail` holds the files that lead to it. */
export async function readElements(file: string, reading: Reading, trail: readonly string[] = []): Promise<Elements> {
  const read = await readConfig(file, reading.toName(file), reading.rules)
  const {config} = read
  const own = toElements(read, reading.folder)
  const bases: ConfigElement[] = []
  const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? [])
  for (const [i, name] of names.entries()) {
    const at = typeof config.extends === 'string' ? ['extends'] : ['extends', i]
    const base = findBase(name, read, at)
    const chain = [...trail, file]
    if (chain.includes(base)) {
      const cycle = [...chain.slice(chain.indexOf(base)), base].map(reading.toName).join(' → ')
      read.refuse(at, `Invalid \`${at.join('.')}\`: the configuration extends itself: ${cycle}`)
    }
    bases.push(...(await readElements(base, reading, chain)).elements)
  }
  return {root: config.root ?? false, elements: [...bases, ...own]}
}

/** The file a path or the name of a package stands for. */
function findBase(name: string, read: ReadConfig, at: readonly PropertyKey[]): string {
  const where = `Invalid \`${at.map(String).join('.')}\``
  if (/^\.{1,2}[/\\]/.test(name) || path.isAbsolute(name)) {
    const file = path.resolve(path.dirname(read.path), name)
    return existsSync(file) ? file : read.refuse(at, `${where}: no such file '${name}'`)
  }
  try {
    return createRequire(read.path).resolve(name)
  } catch {
    return read.refuse(at, `${where}: no such package '${name}'; install it, or write a path as ./${name}`)
  }
}

function toElements(read: ReadConfig, folder: string): ConfigElement[] {
  const {overrides = [], extends: _, root: __, $schema: ___, ignore, ...values} = read.config
  const base: ConfigElement = {
    source: read.path,
    values: withPaths(values, read, []),
    ignores: ignore && toMatcher(ignore, folder),
  }
  return [base, ...overrides.map((override, i) => toOverride(override, i, read, folder))]
}

function toOverride(override: ConfigOverride, index: number, read: ReadConfig, folder: string): ConfigElement {
  const {files, excludedFiles = [], ...values} = override
  const [included, excluded] = [toMatcher(files, folder), toMatcher(excludedFiles, folder)]
  return {
    source: read.path,
    values: withPaths(values, read, ['overrides', index]),
    fits: (file) => included(file) === true && excluded(file) !== true,
  }
}

type WithPaths = Pick<Config, 'packs' | 'dictionaries'>

/** Packs and dictionaries by absolute path; one that is missing is refused at its place. */
function withPaths<Values extends WithPaths>(values: Values, read: ReadConfig, at: readonly PropertyKey[]): Values {
  const resolve = (key: keyof WithPaths) =>
    values[key]?.map((name, i) => {
      const file = path.resolve(path.dirname(read.path), name)
      const here = [...at, key, i]
      return existsSync(file) ? file : read.refuse(here, `Invalid \`${here.join('.')}\`: no such file '${name}'`)
    })
  const [packs, dictionaries] = [resolve('packs'), resolve('dictionaries')]
  return {...values, ...(packs && {packs}), ...(dictionaries && {dictionaries})}
}
