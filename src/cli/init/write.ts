/** Writes new files whole or not at all. */
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {OperationalError} from '../../core/errors.ts'
import {describeSystemError} from '../../read/index.ts'
import type {NewFile} from './files.ts'

/** Writes beside the place, then moves there, so that nobody reads half a file. */
export function writeWhole(root: string, {path: name, text, isExecutable = false}: NewFile): void {
  const file = path.resolve(root, name)
  const part = `${file}.calque-new`
  try {
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(part, text, {mode: isExecutable ? 0o755 : 0o644})
    renameSync(part, file)
  } catch (error) {
    if (existsSync(part)) rmSync(part)
    throw new OperationalError('unwritable-file', `Cannot write '${name}': ${describeSystemError(error)}`, error)
  }
}

export function isThere(root: string, {path: name}: NewFile): boolean {
  return existsSync(path.resolve(root, name))
}
