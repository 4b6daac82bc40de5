/** Starts the command. */
import manifest from '../../package.json' with {type: 'json'}
import type {Io} from './io.ts'
import {run} from './run.ts'

const {stdout, env} = process

// « calque … | head » closes the pipe early; that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// Node makes standard input and error on first use; most runs need neither.
const io: Io = {
  stdout,
  env,
  cwd: process.cwd(),
  get stderr() {
    return process.stderr
  },
  get stdin() {
    return process.stdin
  },
}

run(process.argv.slice(2), io, manifest.version).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(
      `calque: this is a bug in calque, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exitCode = 2
  },
)
