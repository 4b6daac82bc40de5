/** The linter of each file, as configuration and command line choose; one for all files with the same choices. */
import path from 'node:path'
import {ANY_TEXT, ConfigFinder, type ConfigFolder} from '../config/find.ts'
import type {ConfigLoader, ResolvedConfig} from '../config/load.ts'
import {isOperational} from '../core/errors.ts'
import type {Language} from '../core/rule.ts'
import {createLinter, type FixType, type Linter, type Options, type SiteNames, type Type} from '../index.ts'
import {rules} from '../rules/index.ts'
import type {Io} from './io.ts'
import {loadOwnPacks, parseLevels, toLanguage} from './options.ts'

/** What the command line says about choices that a configuration makes too; it counts more. */
export interface ConfigChoices {
  /** The only configuration file to read; false for none. */
  readonly config?: string | false | undefined
  /** `id=level` pairs. */
  readonly rule?: readonly string[] | undefined
  /** Folder of own packs. */
  readonly packs?: string | undefined
  readonly lang?: Language | undefined
  readonly reportUnusedDirectives?: boolean | undefined
  /** Format of the files. */
  readonly type?: Type | undefined
  /** Keys of the front matter, with commas between. */
  readonly frontMatter?: string | undefined
  readonly fixType?: FixType | undefined
}

/** A file's linter, or that the configuration leaves the file alone. */
export interface FileLinter {
  readonly linter: Linter
  /** What the linter was made with. */
  readonly options: Options
  readonly ignored: boolean
  /** Files of one set of configuration files are counted together. */
  readonly scope: string
  readonly maxWarnings: number | undefined
}

type CommandLine = Required<Pick<Options, 'levels' | 'packs'>>

export class Linters {
  readonly #choices: ConfigChoices
  readonly #io: Io
  readonly #finder = new ConfigFinder()
  readonly #linters = new Map<string, Pick<FileLinter, 'linter' | 'options'>>()
  #loader: ConfigLoader | undefined
  readonly #commandLine: CommandLine

  private constructor(choices: ConfigChoices, io: Io, commandLine: CommandLine) {
    this.#choices = choices
    this.#io = io
    this.#commandLine = commandLine
  }

  /** Throws where the command line names a rule, level or packs that are not there. */
  static async open(choices: ConfigChoices, io: Io): Promise<Linters> {
    const commandLine = {levels: parseLevels(choices.rule), packs: await loadOwnPacks(choices.packs)}
    return new Linters(choices, io, commandLine)
  }

  /** For a file, named relative to the folder of the run, or for standard input (`-`). */
  async forFile(name: string): Promise<FileLinter> {
    const config = await this.#resolve(name)
    return {
      ...(await this.#linterFor(config)),
      ignored: config?.ignored ?? false,
      scope: config?.from.join('\n') ?? '',
      maxWarnings: config?.maxWarnings,
    }
  }

  /** For the names of all files of the run, with the given names that its folder's configuration knows. */
  async createSite(): Promise<SiteNames> {
    return (await this.forFile('-')).linter.createSite()
  }

  /** What configuration and command line choose for a file, to be shown. */
  async explain(name: string): Promise<unknown> {
    const config = await this.#resolve(name)
    const levels = Object.entries({...config?.levels, ...this.#commandLine.levels})
    const rules = levels.map(([id, level]) => {
      const options = config?.ruleOptions[id]
      return [id, options ? [level, options] : level]
    })
    return {
      file: name,
      from: config?.from ?? [],
      ignored: config?.ignored ?? false,
      rules: Object.fromEntries(rules),
      names: config?.names,
      words: config?.words,
      dictionaries: config?.dictionaries,
      packs: config?.packs,
      language: this.#choices.lang ?? config?.language,
      maxWarnings: config?.maxWarnings,
    }
  }

  /** What configuration chooses for a file; undefined where there is none. */
  async #resolve(name: string): Promise<ResolvedConfig | undefined> {
    const {config} = this.#choices
    if (config === false) return undefined
    const file = path.resolve(this.#io.cwd, name === '-' ? ANY_TEXT : name)
    const above = this.#finder.find(path.dirname(file))
    return config === undefined && above === undefined ? undefined : this.#load(file, above, config)
  }

  /** What a choice for a file may come from, be it broken: configuration files, ignore lists, packs, word lists. */
  async sourcesOf(name: string): Promise<{readonly ignored: boolean; readonly sources: readonly string[]}> {
    const {config, packs} = this.#choices
    const named = [config || undefined, packs]
      .flatMap((file) => file ?? [])
      .map((file) => path.resolve(this.#io.cwd, file))
    if (config === false) return {ignored: false, sources: named}
    const above: string[] = []
    for (let at = this.#finder.find(path.dirname(path.resolve(this.#io.cwd, name))); at; at = at.outer)
      above.push(...[at.config, at.ignore].flatMap((file) => file ?? []))
    try {
      const found = await this.#resolve(name)
      const {from = [], packs: own = [], dictionaries = [], ignored = false} = found ?? {}
      return {ignored, sources: [...named, ...above, ...from, ...own, ...dictionaries]}
    } catch (error) {
      if (!isOperational(error)) throw error
      return {ignored: false, sources: [...named, ...above]}
    }
  }

  async #load(file: string, above: ConfigFolder | undefined, config: string | undefined): Promise<ResolvedConfig> {
    const {ConfigLoader} = await import('../config/load.ts')
    const infos = rules.map(({id, docs}) => ({id, summary: docs.summary.en}))
    this.#loader ??= new ConfigLoader({rules: infos, cwd: this.#io.cwd, file: config})
    return this.#loader.resolve(file, above)
  }

  async #linterFor(config: ResolvedConfig | undefined): Promise<Pick<FileLinter, 'linter' | 'options'>> {
    const key = config?.key ?? ''
    let made = this.#linters.get(key)
    if (!made) {
      const options = await this.#toOptions(config)
      made = {linter: createLinter(options), options}
      this.#linters.set(key, made)
    }
    return made
  }

  async #toOptions(config: ResolvedConfig | undefined): Promise<Options> {
    const {lang, reportUnusedDirectives = false, type, frontMatter, fixType} = this.#choices
    const {levels, packs} = this.#commandLine
    const own: Options = config ? (await import('../config/load.ts')).toOptions(config) : {}
    return {
      ...own,
      levels: {...own.levels, ...levels},
      packs: [...packs, ...(own.packs ?? [])],
      language: toLanguage(lang ?? own.language, this.#io.env),
      reportUnusedDirectives,
      ...(type && {type}),
      ...(frontMatter !== undefined && {frontMatter: frontMatter.split(',').map((key) => key.trim())}),
      ...(fixType && {fixType}),
    }
  }
}
