/** Starts the command. */
import manifest from '../../package.json' with {type: 'json'}
import {run} from './run.ts'

const {stdout, stderr, stdin, env} = process

// « calque … | head » closes the pipe early; that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

run(process.argv.slice(2), {stdout, stderr, stdin, env, cwd: process.cwd()}, manifest.version).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    stderr.write(
      `calque: this is a bug in calque, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exitCode = 2
  },
)
