/** Which lines of files have changed since a revision, as git sees it. */
import {execFile} from 'node:child_process'
import {existsSync, realpathSync} from 'node:fs'
import path from 'node:path'
import {OperationalError} from '../core/errors.ts'
import {extensions} from '../formats/types.ts'
import {type ChangedLines, type LineRange, parseBinaries, parseNames, parsePatch} from './diff.ts'

type Environment = Readonly<Record<string, string | undefined>>

interface Changes {
  readonly lines: ReadonlyMap<string, readonly LineRange[]>
  readonly binaries: ReadonlySet<string>
  readonly tracked: ReadonlySet<string>
}

/** Room for the patch of a whole site. */
const MAX_OUTPUT = 400_000_000

export class Since {
  readonly #ref: string
  readonly #cwd: string
  readonly #env: Environment
  /** By folder: the root of the working tree that holds it. */
  readonly #roots = new Map<string, string | undefined>()
  /** By root and pathspec. */
  readonly #changes = new Map<string, Promise<Changes>>()

  /** Throws `bad-revision` for what git would take for an option. */
  constructor(ref: string, cwd: string, env: Environment) {
    if (ref.startsWith('-'))
      throw new OperationalError(
        'bad-revision',
        `Cannot compare with '${ref}': give a branch, tag or commit to --since`,
      )
    this.#ref = ref
    this.#cwd = cwd
    // Hooks set variables for one repository, users some that change what a patch looks like.
    const own = Object.entries(env).filter(([name]) => !/^GIT_(?!CONFIG|EXEC_PATH)/.test(name))
    this.#env = {...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'}
  }

  /** Undefined where no line of the file has changed; `all` where git does not know it or does not compare it by lines. */
  async linesOf(name: string): Promise<ChangedLines | undefined> {
    const file = toRealPath(path.resolve(this.#cwd, name))
    const root = this.#rootOf(path.dirname(file))
    if (root === undefined)
      throw new OperationalError(
        'no-repository',
        `Cannot lint '${name}' with --since: it is in no git repository; leave --since out, or start one with git init`,
      )
    const {lines, binaries, tracked} = await this.#changesOf(root, toPathspec(file))
    const inside = toKey(path.relative(root, file).split(path.sep).join('/'))
    if (binaries.has(inside) || !tracked.has(inside)) return 'all'
    const changed = lines.get(inside) ?? []
    return changed.length > 0 ? changed : undefined
  }

  #rootOf(folder: string): string | undefined {
    if (!this.#roots.has(folder)) {
      const above = path.dirname(folder)
      const root = existsSync(path.join(folder, '.git')) ? folder : above === folder ? undefined : this.#rootOf(above)
      this.#roots.set(folder, root)
    }
    return this.#roots.get(folder)
  }

  #changesOf(root: string, pathspec: readonly string[]): Promise<Changes> {
    const key = [root, ...pathspec].join('\0')
    let changes = this.#changes.get(key)
    if (!changes) {
      changes = this.#ask(root, pathspec)
      this.#changes.set(key, changes)
    }
    return changes
  }

  async #ask(root: string, pathspec: readonly string[]): Promise<Changes> {
    const commit = await this.#resolve(root)
    const [patch, numstat, tracked] = await Promise.all([
      this.#git(root, [...PATCH, commit, '--', ...pathspec]),
      this.#git(root, [...NUMSTAT, commit, '--', ...pathspec]),
      this.#git(root, ['ls-files', '-z', '--', ...pathspec]),
    ])
    return {
      lines: new Map([...parsePatch(patch)].map(([name, lines]) => [toKey(name), lines])),
      binaries: new Set(parseBinaries(numstat).map(toKey)),
      tracked: new Set(parseNames(tracked).map(toKey)),
    }
  }

  /** The revision as a hash, which no later command can take for anything else. */
  async #resolve(root: string): Promise<string> {
    try {
      return (await this.#git(root, ['rev-parse', '--verify', '--quiet', `${this.#ref}^{commit}`])).trim()
    } catch (error) {
      if ((error as {exitCode?: unknown}).exitCode !== 1) throw error
      throw new OperationalError(
        'bad-revision',
        `Cannot compare with '${this.#ref}': git knows no such revision; give a branch, tag or commit to --since, and fetch it first where the clone is shallow`,
        error,
      )
    }
  }

  /** What git prints, read as Latin-1; never through a shell. */
  #git(root: string, args: readonly string[]): Promise<string> {
    const options = {cwd: root, env: this.#env, encoding: 'latin1', maxBuffer: MAX_OUTPUT, windowsHide: true} as const
    return new Promise((resolve, reject) => {
      execFile('git', [...CONFIG, ...args], options, (error, stdout, stderr) => {
        if (!error) resolve(stdout)
        else reject(toGitError(error, stderr, this.#ref))
      })
    })
  }
}

const CONFIG = ['-c', 'core.quotePath=false', '-c', 'diff.relative=false']
const SAME = ['--no-color', '--no-ext-diff', '--no-textconv', '--find-renames', '--ignore-submodules=all']
const PATCH = ['diff', '--unified=0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/', ...SAME]
const NUMSTAT = ['diff', '--numstat', '-z', ...SAME]

/** A file that was renamed stands under its old name too, so the names of the run alone would not do. */
function toPathspec(file: string): readonly string[] {
  const isText = extensions.includes(path.extname(file).slice(1).toLowerCase())
  return isText ? extensions.map((extension) => `:(top,icase,glob)**/*.${extension}`) : []
}

/** Some file systems decompose accents. */
function toKey(name: string): string {
  return name.normalize()
}

function toRealPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

function toGitError(error: Error & {code?: unknown}, stderr: string, ref: string): OperationalError {
  const what = `Cannot compare with '${ref}'`
  if (error.code === 'ENOENT')
    return new OperationalError(
      'git-missing',
      `${what}: git is not installed, or not in the path; --since needs it`,
      error,
    )
  const said = Buffer.from(stderr, 'latin1').toString('utf8').trim().split('\n')[0] || error.message.split('\n')[0]
  const failed = new OperationalError('git-failed', `${what}: git says: ${said}`, error)
  return Object.assign(failed, {exitCode: error.code})
}
