/** The linter of each file, as configuration and command line choose; one for all files with the same choices. */
import path from 'node:path'
import {ANY_TEXT, ConfigFinder, type ConfigFolder} from '../config/find.ts'
import type {ConfigLoader, ResolvedConfig} from '../config/load.ts'
import type {Language} from '../core/rule.ts'
import {createLinter, type FixType, type Linter, type Options, type Type} from '../index.ts'
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
  readonly type?: Type | undefined
  /** Keys of the front matter, with commas between. */
  readonly frontMatter?: string | undefined
  readonly fixType?: FixType | undefined
}

/** A file's linter, or that the configuration leaves the file alone. */
export interface FileLinter {
  readonly linter: Linter
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
  readonly #linters = new Map<string, Linter>()
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
    const linter = await this.#linterFor(config)
    return {
      linter,
      ignored: config?.ignored ?? false,
      scope: config?.from.join('\n') ?? '',
      maxWarnings: config?.maxWarnings,
    }
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

  async #load(file: string, above: ConfigFolder | undefined, config: string | undefined): Promise<ResolvedConfig> {
    const {ConfigLoader} = await import('../config/load.ts')
    const infos = rules.map(({id, docs}) => ({id, summary: docs.summary.en}))
    this.#loader ??= new ConfigLoader({rules: infos, cwd: this.#io.cwd, file: config})
    return this.#loader.resolve(file, above)
  }

  async #linterFor(config: ResolvedConfig | undefined): Promise<Linter> {
    const key = config?.key ?? ''
    let linter = this.#linters.get(key)
    if (!linter) {
      linter = createLinter(await this.#toOptions(config))
      this.#linters.set(key, linter)
    }
    return linter
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
      ...(frontMatter && {frontMatter: frontMatter.split(',').map((key) => key.trim())}),
      ...(fixType && {fixType}),
    }
  }
}
