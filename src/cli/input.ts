/** What every command that reads texts does with one, and what it says of one that cannot be read. */
import type {VFile} from 'vfile'
import type {OperationalError} from '../core/errors.ts'
import {typeOf} from '../formats/types.ts'
import type {Type} from '../index.ts'
import type {Encoding} from '../read/decode.ts'
import {readStdin, readVFile} from '../read/index.ts'
import {toPrintable} from '../report/excerpt.ts'
import type {Io} from './io.ts'

export interface ReadChoices {
  readonly encoding: Encoding
  readonly type?: Type | undefined
}

/** A file, or standard input (`-`), as text, or as bytes where its format is binary. */
export async function readInput(path: string, {encoding, type}: ReadChoices, io: Io): Promise<VFile> {
  const isBinary = (type ?? typeOf(path)) === 'docx'
  return path === '-'
    ? readStdin(io.stdin as AsyncIterable<Buffer>, encoding, isBinary)
    : readVFile(path, io.cwd, encoding, isBinary)
}

export function complain(error: OperationalError, io: Io): void {
  io.stderr.write(`calque: ${toPrintable(error.message)}\n`)
}
