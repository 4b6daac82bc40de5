/** Files and standard input → vfiles. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {OperationalError} from '../core/errors.ts'
import {STDIN} from '../core/stdin.ts'
import {decode, type Encoding} from './decode.ts'

export {STDIN}

/** Reads one file, named relative to a folder; a binary one keeps its bytes. Throws an operational error that names it. */
export function readVFile(name: string, cwd: string, encoding?: Encoding, isBinary = false): VFile {
  let bytes: Buffer
  try {
    bytes = readFileSync(path.resolve(cwd, name))
  } catch (error) {
    throw new OperationalError('unreadable-file', `Cannot read '${name}': ${describeSystemError(error)}`, error)
  }
  return new VFile({path: name, value: isBinary ? bytes : decode(bytes, name, encoding)})
}

/** Reads standard input to its end. */
export async function readStdin(
  stream: AsyncIterable<Buffer | string>,
  encoding?: Encoding,
  isBinary = false,
): Promise<VFile> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  return new VFile({path: STDIN, value: isBinary ? bytes : decode(bytes, STDIN, encoding)})
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; check its mode and owner',
  EEXIST: 'a file has the name of its folder',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  ENAMETOOLONG: 'the name is too long; give the name of a file, or - and the text on standard input',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB; split it',
}

/** Why the system refused, in words, with what to do where that is plain. */
export function describeSystemError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return CAUSES[code] ?? `the system says ${code || String(error)}`
}
