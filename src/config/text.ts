/** Reads a file that configures a run. */
import {readFileSync} from 'node:fs'
import {OperationalError} from '../core/errors.ts'

/** Its text without a byte order mark; throws `config-unreadable`. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    const reason = code === 'EISDIR' ? 'it is a folder' : `the system says ${code}`
    throw new OperationalError('config-unreadable', `Cannot read the configuration in '${file}': ${reason}`, error)
  }
}
