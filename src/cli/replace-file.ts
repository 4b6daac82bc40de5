/** Writes a changed text over the file it was read from: whole, or not at all. */
import {randomBytes} from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import {OperationalError} from '../core/errors.ts'
import {describeSystemError} from '../read/index.ts'

/** Throws an operational error that names the file where it has changed since `before` was read, may not be written, or cannot be. */
export function replaceFile(name: string, cwd: string, before: Buffer, after: Buffer): void {
  let part: string | undefined
  try {
    // What a link points at is replaced, not the link.
    const file = realpathSync(path.resolve(cwd, name))
    const stats = statSync(file)
    accessSync(file, constants.W_OK)
    // A superuser may write everything, and still a file was made read-only on purpose.
    if ((stats.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), {code: 'EACCES'})
    if (!readFileSync(file).equals(before)) throw new OperationalError('file-changed', changed(name))
    part = path.join(
      path.dirname(file),
      `.${path.basename(file).slice(0, 100)}.${randomBytes(6).toString('hex')}.calque`,
    )
    writeWhole(part, after)
    keepOwner(part, stats)
    renameSync(part, file)
  } catch (error) {
    if (part !== undefined) rmSync(part, {force: true})
    if (error instanceof OperationalError) throw error
    throw new OperationalError('unwritable-file', `Cannot write '${name}': ${describeSystemError(error)}`, error)
  }
}

const changed = (name: string) =>
  `Cannot write '${name}': it has changed since it was read; nothing was written, run calque again`

function writeWhole(file: string, bytes: Buffer): void {
  const descriptor = openSync(file, 'wx')
  try {
    writeFileSync(descriptor, bytes)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function keepOwner(file: string, {mode, uid, gid}: {mode: number; uid: number; gid: number}): void {
  try {
    chownSync(file, uid, gid)
  } catch {
    // Only a superuser may give files away.
  }
  chmodSync(file, mode & 0o7777)
}
