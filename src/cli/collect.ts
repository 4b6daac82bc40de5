/** The first of two passes over a run's input: counts names, and keeps what cannot be read twice. */
import {createReadStream, createWriteStream} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pipeline} from 'node:stream/promises'
import type {VFile} from 'vfile'
import {isOperational, OperationalError} from '../core/errors.ts'
import type {Linter, SiteNames} from '../index.ts'
import {describeSystemError, STDIN} from '../read/index.ts'
import {resolvePaths} from '../read/paths.ts'
import {type ReadChoices, readInput} from './input.ts'
import type {Io} from './io.ts'
import {readRows} from './jsonl.ts'
import type {Linters} from './linters.ts'

/** What a run reads. */
export interface Input extends ReadChoices {
  readonly paths: readonly string[]
  readonly jsonl: boolean
  /** There will be a second pass, which standard input is kept for. */
  readonly isReadTwice: boolean
}

/** The names of a run, and its standard input for a second pass. */
export interface Collected {
  readonly site: SiteNames
  /** Files or lines that were read. */
  readonly count: number
  /** Standard input as a file in memory, or the temporary copy of its JSON lines. */
  readonly stdin?: Promise<VFile> | undefined
  readonly copy?: string | undefined
  /** Takes the temporary copy away. */
  dispose(): Promise<void>
}

type Complain = (error: OperationalError) => void

/** Counts the names of all that can be read, each text by the linter of its configuration; `complain` hears of the rest. */
export async function collectInput(
  input: Input,
  linters: Linters,
  io: Io,
  complain: Complain = () => {},
): Promise<Collected> {
  return input.jsonl ? collectLines(input, linters, io, complain) : collectFiles(input, linters, io, complain)
}

async function collectFiles(input: Input, linters: Linters, io: Io, complain: Complain): Promise<Collected> {
  const site = await linters.createSite()
  let count = 0
  let stdin: Promise<VFile> | undefined
  for (const item of await resolvePaths(input.paths, io.cwd)) {
    try {
      if ('error' in item) throw item.error
      const {linter, ignored} = await linters.forFile(item.path)
      if (ignored) continue
      const reading = readInput(item.path, input, io)
      if (item.path === '-') stdin = reading
      const file = await reading
      linter.collect(file, {among: {names: site, path: file.path}})
      count++
    } catch (error) {
      if (!isOperational(error)) throw error
      complain(error)
    }
  }
  return {site, count, stdin, dispose: async () => {}}
}

async function collectLines(input: Input, linters: Linters, io: Io, complain: Complain): Promise<Collected> {
  const site = await linters.createSite()
  const inputs = input.paths.length === 0 ? ['-'] : input.paths
  const kept = input.isReadTwice && inputs.includes('-') ? await keepStdin(io) : undefined
  const dispose = async () => kept?.dispose()
  let count = 0
  try {
    for (const name of inputs) {
      const {linter} = await linters.forFile(name)
      const source = name === '-' ? kept?.copy : resolve(io.cwd, name)
      const stream = source === undefined ? (io.stdin as AsyncIterable<Buffer>) : createReadStream(source)
      count += await collectStream(stream, name, linter, site).catch((error: unknown) => {
        if (!/^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
        complain(new OperationalError('unreadable-file', `Cannot read '${name}': ${describeSystemError(error)}`, error))
        return 0
      })
    }
  } catch (error) {
    await dispose()
    throw error
  }
  return {site, count, copy: kept?.copy, dispose}
}

async function collectStream(
  stream: AsyncIterable<Buffer | string>,
  name: string,
  linter: Linter,
  site: SiteNames,
): Promise<number> {
  let count = 0
  for await (const row of readRows(stream, name === '-' ? STDIN : name)) {
    if ('error' in row) continue
    linter.collect(row.text, {type: row.type, among: {names: site, path: row.path}})
    count++
  }
  return count
}

/** Standard input in a temporary file that only this user can read. */
async function keepStdin(io: Io): Promise<{copy: string; dispose(): Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), 'calque-'))
  const dispose = () => rm(folder, {recursive: true, force: true})
  const copy = join(folder, 'stdin.jsonl')
  try {
    await pipeline(io.stdin, createWriteStream(copy, {mode: 0o600}))
  } catch (error) {
    await dispose()
    throw error
  }
  return {copy, dispose}
}
