/** Writes files whole or not at all, also where several runs write the same one; a link stays one, an owner keeps its file. */
import {mkdirSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {sync as writeFileAtomic} from 'write-file-atomic'
import {OperationalError} from '../core/errors.ts'
import {describeSystemError} from './index.ts'

export interface WriteOptions {
  /** Of a new file; that of an old one is kept. */
  readonly mode?: number
  /** False for a file that can be made again. */
  readonly fsync?: boolean
}

/** Makes the folders above as well; a device or a pipe is written to, never replaced. Throws what the system says. */
export function writeWhole(file: string, data: string | Buffer, options: WriteOptions = {}): void {
  mkdirSync(path.dirname(file), {recursive: true})
  const stats = statSync(file, {throwIfNoEntry: false})
  if (stats && !stats.isFile() && !stats.isDirectory()) writeFileSync(file, data)
  else writeFileAtomic(file, data, options)
}

/** The same below a folder, where a user named the file: throws an operational error that names it. */
export function writeNamed(name: string, cwd: string, data: string | Buffer, options: WriteOptions = {}): void {
  try {
    writeWhole(path.resolve(cwd, name), data, options)
  } catch (error) {
    throw new OperationalError('unwritable-file', `Cannot write '${name}': ${describeSystemError(error)}`, error)
  }
}
