/** `calque --watch`: lints, then again what changes, until Ctrl-C. */
import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Snapshot} from '../adopt/watch.ts'
import {isOperational, OperationalError} from '../core/errors.ts'
import {resolvePaths} from '../read/paths.ts'
import {toPrintable} from '../report/excerpt.ts'
import {ExitCode, type Io} from './io.ts'
import {type LintChoices, lint} from './lint.ts'
import {Linters} from './linters.ts'

/** Editors write a file in several steps. */
const DELAY = 100

/** Runs until `stopped` comes, which is Ctrl-C unless a test says otherwise; that is exit code 0. */
export async function watch(choices: LintChoices, io: Io, stopped: Promise<void> = untilInterrupt()): Promise<number> {
  refuse(choices)
  const say = (line: string) => io.stderr.write(`calque: ${toPrintable(line)}\n`)
  const {Debouncer, Folders, foldersOf, WatchLoop} = await import('../adopt/index.ts')
  const folders = new Folders(() => debouncer.call())
  const loop = new WatchLoop({
    look: async () => {
      const snapshot = await look(choices, io)
      folders.keep(foldersOf(choices.paths, io.cwd, snapshot))
      return snapshot
    },
    lint: async (only) => (await lint({...choices, only}, io)) !== ExitCode.couldNotRun,
    say,
  })
  let fail: (error: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  failed.catch(() => {})
  const debouncer = new Debouncer(async () => {
    // A broken configuration, say, is mended while we watch.
    await loop.next().catch((error: unknown) => (isRepairable(error) ? say(error.message) : fail(error)))
  }, DELAY)
  try {
    if (!(await loop.start())) return ExitCode.couldNotRun
    await Promise.race([stopped, failed])
    return ExitCode.clean
  } finally {
    folders.close()
    await debouncer.stop()
  }
}

function refuse({paths, jsonl, updateBaseline}: LintChoices): void {
  const what = jsonl
    ? 'watch JSON lines: leave --jsonl out'
    : paths.includes('-')
      ? 'watch standard input: name files or folders'
      : updateBaseline
        ? 'watch with --update-baseline: update it first'
        : undefined
  if (what !== undefined) throw new OperationalError('usage', `Cannot ${what}`)
}

function isRepairable(error: unknown): error is OperationalError {
  return isOperational(error) && error.code !== 'unwatchable'
}

function untilInterrupt(): Promise<void> {
  return new Promise((resolve) => process.once('SIGINT', () => resolve()))
}

/** The files that there are now, and what is chosen for them. */
async function look(choices: LintChoices, io: Io): Promise<Snapshot> {
  const linters = await Linters.open({...choices, packs: undefined}, io)
  const [files, settings] = [new Map<string, string>(), new Map<string, string>()]
  for (const item of await resolvePaths(choices.paths, io.cwd)) {
    if ('error' in item) continue
    const {ignored, sources} = await linters.sourcesOf(item.path)
    if (!ignored) files.set(item.path, toMark(path.resolve(io.cwd, item.path)))
    for (const source of choices.packs === undefined ? sources : [...sources, path.resolve(io.cwd, choices.packs)])
      if (!settings.has(source)) settings.set(source, toMark(source))
  }
  return {files, settings}
}

/** Differs when the file does; for a folder, when one of its packs does. */
function toMark(file: string): string {
  const stats = statSync(file, {throwIfNoEntry: false})
  if (!stats) return ''
  if (!stats.isDirectory()) return `${stats.ino} ${stats.size} ${stats.mtimeMs}`
  const packs = readdirSync(file, {recursive: true, encoding: 'utf8'}).filter((name) => /\.ya?ml$/.test(name))
  return packs.map((name) => `${name} ${toMark(path.join(file, name))}`).join('\n')
}
