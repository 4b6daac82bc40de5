/** Writes the reports of a run: to standard output, and whole files. */
import {lstatSync, realpathSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {VFile} from 'vfile'
import {OperationalError} from '../core/errors.ts'
import type {Language} from '../core/rule.ts'
import {textOf} from '../pipeline.ts'
import {describeSystemError} from '../read/index.ts'
import {loadReporter} from '../report/index.ts'
import {prepareColumns} from '../report/width.ts'
import {writeWhole} from './init/write.ts'
import {type Io, write} from './io.ts'
import {hasColor} from './options.ts'
import type {Output} from './outputs.ts'

interface Setting {
  readonly color?: boolean | undefined
  readonly language: Language
  readonly version?: string | undefined
}

/** Standard output comes first, so that it is there when a file cannot be written, which throws. */
export async function writeReports(
  files: readonly VFile[],
  outputs: readonly Output[],
  {color, language, version}: Setting,
  io: Io,
): Promise<void> {
  if (outputs.some(({format}) => format === 'pretty'))
    for (const file of files) if (file.messages.length > 0) await prepareColumns(`${file.path}${textOf(file)}`)
  for (const {format, file} of outputs) {
    const report = await loadReporter(format)
    const common = {language, version, cwd: io.cwd}
    if (file === undefined) {
      const columns = Math.max(40, io.stdout.columns ?? 80)
      await write(io.stdout, report(files, {...common, color: hasColor(color, io), columns}))
    } else writeFile(file, report(files, {...common, color: false, columns: 80}), io.cwd)
  }
}

/** A link stays one, and a device or a pipe is written to, never replaced. */
function writeFile(name: string, text: string, cwd: string): void {
  const file = path.resolve(cwd, name)
  try {
    const stats = statSync(file, {throwIfNoEntry: false})
    if (stats && !stats.isFile() && !stats.isDirectory()) {
      writeFileSync(file, text)
      return
    }
    const isLink = stats?.isFile() && lstatSync(file).isSymbolicLink()
    writeWhole(cwd, {path: isLink ? realpathSync(file) : name, text})
  } catch (error) {
    if (error instanceof OperationalError) throw error
    throw new OperationalError('unwritable-file', `Cannot write '${name}': ${describeSystemError(error)}`, error)
  }
}
