/** Writes the reports of a run: to standard output, and whole files. */
import type {VFile} from 'vfile'
import type {Language} from '../core/rule.ts'
import {textOf} from '../pipeline.ts'
import {loadReporter} from '../report/index.ts'
import {prepareColumns} from '../report/width.ts'
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
    } else await writeFile(file, report(files, {...common, color: false, columns: 80}), io.cwd)
  }
}

/** A device or a pipe is written to, never replaced. */
async function writeFile(name: string, text: string, cwd: string): Promise<void> {
  const {writeNamed} = await import('../read/write.ts')
  writeNamed(name, cwd, text)
}
