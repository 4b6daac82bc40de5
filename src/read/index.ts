/** Files and standard input → vfiles. */
import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {OperationalError} from '../core/errors.ts'
import {decode, type Encoding} from './decode.ts'

/** Reads one file, `-` for standard input; throws an operational error that names it. */
export function readVFile(path: string, encoding?: Encoding): VFile {
  const name = path === '-' ? '<stdin>' : path
  let bytes: Buffer
  try {
    bytes = readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    throw new OperationalError('unreadable-file', `Cannot read '${name}': ${describe(error)}`, error)
  }
  return new VFile({path: name, value: decode(bytes, name, encoding)})
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; check its mode and owner',
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB; split it',
}

function describe(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return CAUSES[code] ?? `the system says ${code || String(error)}`
}
