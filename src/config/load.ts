/** Configuration for files. Brings the YAML parser and the schema library, so it loads only where a configuration stands. */
import {statSync} from 'node:fs'
import path from 'node:path'
import type {Language} from '../core/rule.ts'
import type {RuleLevel} from '../messages/settle.ts'
import {loadPack, loadPacks, requirePacks} from '../packs/load.ts'
import type {Pack} from '../packs/schema.ts'
import {type ConfigElement, type Elements, readElements} from './elements.ts'
import {ANY_TEXT, ConfigFinder, type ConfigFolder} from './find.ts'
import {merge, type Settled} from './merge.ts'
import {type Matcher, toMatcher} from './patterns.ts'
import type {RuleInfo} from './schema.ts'
import {readText} from './text.ts'
import {readWords} from './words.ts'

export {addToConfig} from './add.ts'

export interface ConfigLoaderOptions {
  readonly rules: readonly RuleInfo[]
  /** Messages name files relative to it, and patterns of `file` are relative to it. */
  readonly cwd: string
  /** The only configuration file to read, instead of those above each text. */
  readonly file?: string | undefined
}

/** What is chosen for a file, and where that is written. */
export interface ResolvedConfig extends Settled {
  /** Configuration files, those that count least first. */
  readonly from: readonly string[]
  readonly ignored: boolean
  /** The same for files with the same choices. */
  readonly key: string
}

/** Choices as the library takes them. */
export interface ConfigOptions {
  readonly levels: Readonly<Record<string, RuleLevel>>
  readonly ruleOptions: Settled['ruleOptions']
  readonly names: Settled['names']
  readonly words: readonly string[]
  readonly packs: readonly Pack[]
  readonly language?: Language
}

/** Reads each configuration file once, and merges once what files have in common. */
export class ConfigLoader {
  readonly #options: ConfigLoaderOptions
  readonly #elements = new Map<string, Promise<Elements>>()
  readonly #ignores = new Map<string, Matcher>()
  readonly #merged = new Map<string, Settled & {key: string}>()
  readonly #ids = new Map<ConfigElement, number>()

  constructor(options: ConfigLoaderOptions) {
    this.#options = options
  }

  /** `file` is the absolute path of a text, `above` what stands above it. */
  async resolve(file: string, above: ConfigFolder | undefined): Promise<ResolvedConfig> {
    const elements: ConfigElement[] = []
    const ignores: Matcher[] = []
    const own = this.#options.file
    if (own !== undefined) elements.push(...(await this.#read(path.resolve(this.#options.cwd, own), true)).elements)
    for (let at = above; at; at = at.outer) {
      const read = at.config !== undefined && own === undefined ? await this.#read(at.config) : undefined
      if (read) elements.unshift(...read.elements)
      if (at.ignore) ignores.unshift(this.#readIgnore(at.ignore))
      if (read?.root) break
    }
    const fitting = elements.filter(({fits}) => fits?.(file) ?? true)
    const matchers = [...ignores, ...elements.flatMap(({ignores: matcher}) => matcher ?? [])]
    return {
      ...this.#merge(fitting),
      from: [...new Set(elements.map(({source}) => source))],
      ignored: matchers.map((matcher) => matcher(file)).findLast((verdict) => verdict !== undefined) ?? false,
    }
  }

  #read(file: string, isGiven = false): Promise<Elements> {
    let read = this.#elements.get(file)
    if (!read) {
      const {cwd, rules} = this.#options
      const toName = (name: string) => {
        const relative = path.relative(cwd, name)
        return relative.startsWith('..') ? name : relative
      }
      read = readElements(file, {rules, folder: isGiven ? cwd : path.dirname(file), toName})
      this.#elements.set(file, read)
    }
    return read
  }

  #readIgnore(file: string): Matcher {
    let matcher = this.#ignores.get(file)
    if (!matcher) {
      matcher = toMatcher(readText(file), path.dirname(file))
      this.#ignores.set(file, matcher)
    }
    return matcher
  }

  #merge(elements: readonly ConfigElement[]): Settled & {key: string} {
    const ids = elements.map((element) => {
      if (!this.#ids.has(element)) this.#ids.set(element, this.#ids.size)
      return this.#ids.get(element)
    })
    const name = ids.join(' ')
    let merged = this.#merged.get(name)
    if (!merged) {
      const settled = merge(elements)
      merged = {...settled, key: JSON.stringify(settled)}
      this.#merged.set(name, merged)
    }
    return merged
  }
}

/** Reads the packs and dictionaries that a configuration names. */
export function toOptions({levels, ruleOptions, names, words, dictionaries, packs, language}: Settled): ConfigOptions {
  return {
    levels,
    ruleOptions,
    names,
    words: [...new Set([...words, ...dictionaries.flatMap(readWords)])],
    packs: packs.flatMap((name) =>
      requirePacks(statSync(name).isDirectory() ? loadPacks(name) : [loadPack(name)], name),
    ),
    ...(language && {language}),
  }
}

/** What the configuration chooses for a text, or for the texts of a folder. */
export async function loadOptions(target: string, rules: readonly RuleInfo[]): Promise<ConfigOptions> {
  const absolute = path.resolve(target)
  const isFolder = statSync(absolute, {throwIfNoEntry: false})?.isDirectory() ?? false
  const file = isFolder ? path.join(absolute, ANY_TEXT) : absolute
  const loader = new ConfigLoader({rules, cwd: path.resolve('.')})
  return toOptions(await loader.resolve(file, new ConfigFinder().find(path.dirname(file))))
}
