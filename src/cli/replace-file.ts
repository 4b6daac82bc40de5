/** Writes a changed text over the file it was read from: whole, or not at all. */
import {accessSync, constants, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {OperationalError} from '../core/errors.ts'
import {describeSystemError} from '../read/index.ts'
import {writeWhole} from '../read/write.ts'

/** Throws an operational error that names the file where it has changed since `before` was read, may not be written, or cannot be. */
export function replaceFile(name: string, cwd: string, before: Buffer, after: Buffer): void {
  const file = path.resolve(cwd, name)
  try {
    accessSync(file, constants.W_OK)
    // A superuser may write everything, and still a file was made read-only on purpose.
    if ((statSync(file).mode & 0o222) === 0) throw Object.assign(new Error('read-only'), {code: 'EACCES'})
    if (!readFileSync(file).equals(before)) throw new OperationalError('file-changed', changed(name))
    writeWhole(file, after)
  } catch (error) {
    if (error instanceof OperationalError) throw error
    throw new OperationalError('unwritable-file', `Cannot write '${name}': ${describeSystemError(error)}`, error)
  }
}

const changed = (name: string) =>
  `Cannot write '${name}': it has changed since it was read; nothing was written, run calque again`
