/** The command with streams in memory: arguments → exit code and what was written. */
import {Readable, Writable} from 'node:stream'
import {vi} from 'vitest'
import type {Io} from '../../src/cli/io.ts'
import {run} from '../../src/cli/run.ts'

export interface Setting {
  readonly cwd?: string
  readonly stdin?: string | readonly Uint8Array[]
  readonly env?: Io['env']
  /** Both outputs are a terminal. */
  readonly isTTY?: boolean
  readonly columns?: number
  /** Files are opened relative to the process, not to `cwd`; so the process goes there, unless this is false. */
  readonly chdir?: boolean
}

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in a folder; rejects where `main.ts` would print a stack, so such a test fails by itself. */
export async function calque(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const {cwd = process.cwd(), stdin = '', env = {}, isTTY = false, columns, chdir = true} = setting
  const [stdout, stderr] = [new Sink(isTTY, columns), new Sink(isTTY, columns)]
  const io: Io = {
    stdout,
    stderr,
    stdin: Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin),
    env,
    cwd,
  }
  // yargs prints its help and version through the console.
  const log = vi.spyOn(console, 'log').mockImplementation((...parts) => void stdout.write(`${parts.join(' ')}\n`))
  const before = process.cwd()
  if (chdir) process.chdir(cwd)
  try {
    return {code: await run(args, io, '1.2.3'), stdout: stdout.text, stderr: stderr.text}
  } finally {
    process.chdir(before)
    log.mockRestore()
  }
}

/** JSON lines → their values. */
export function parseLines(text: string): unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}

/** Matches one line that is no stack trace: what every error a user can cause looks like. */
export const ONE_LINE = /^calque: (?!.*this is a bug)[^\n]+\n$/

class Sink extends Writable {
  text = ''
  readonly isTTY: boolean
  readonly columns?: number

  constructor(isTTY: boolean, columns: number | undefined) {
    super()
    this.isTTY = isTTY
    if (columns !== undefined) this.columns = columns
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}
