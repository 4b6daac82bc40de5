/** `--format` and `--output`: which reports a run writes, and where. */
import path from 'node:path'
import {OperationalError} from '../core/errors.ts'
import {type Format, formats, isFormat} from '../report/index.ts'

/** A report; without a file it goes to standard output. */
export interface Output {
  readonly format: Format
  readonly file?: string | undefined
}

export const DEFAULT_FORMAT = 'pretty' satisfies Format
const STDOUT = '-'

/** `name` or `name=file` → reports; throws `usage` on a name that is none. */
export function parseOutputs(values: string | readonly string[]): Output[] {
  return [values].flat().map((value) => {
    const [name = '', ...rest] = value.split('=')
    if (!isFormat(name))
      throw new OperationalError('usage', `Cannot report as '${name}': give one of ${formats.join(', ')}`)
    if (rest.length === 0) return {format: name}
    const file = rest.join('=')
    if (file === '')
      throw new OperationalError('usage', `Cannot write a report as '${value}': give a file, as in ${name}=report.txt`)
    return {format: name, file: file === STDOUT ? undefined : file}
  })
}

/** What `--format`, which may say nothing, and `--output` say together: at most one report on standard output, the last asked for, and each file once. */
export function resolveOutputs(asked: readonly Output[], file: string | undefined, cwd: string): Output[] {
  const outputs: readonly Output[] = asked.length > 0 ? asked : [{format: DEFAULT_FORMAT}]
  const inFiles = outputs.filter((output) => output.file !== undefined)
  const last = outputs.findLast((output) => output.file === undefined)
  if (file === undefined) {
    refuseTwice(inFiles, cwd)
    return last ? [last, ...inFiles] : inFiles
  }
  if (inFiles.length > 0 || !last) {
    throw new OperationalError(
      'usage',
      `Cannot use --output beside --format ${inFiles[0]!.format}=${inFiles[0]!.file}: give every format its file so`,
    )
  }
  if (file === '') throw new OperationalError('usage', 'Cannot write to --output: give the name of a file')
  return [{format: last.format, file: file === STDOUT ? undefined : file}]
}

function refuseTwice(outputs: readonly Output[], cwd: string): void {
  const seen = new Set<string>()
  for (const {file = ''} of outputs) {
    const full = path.resolve(cwd, file)
    if (seen.has(full))
      throw new OperationalError('usage', `Cannot write two reports to '${file}': give each a file of its own`)
    seen.add(full)
  }
}

/** Full paths of the files that will be written; throws `usage` where one of them is named as a text to lint. */
export function toTargets(outputs: readonly Output[], paths: readonly string[], cwd: string): ReadonlySet<string> {
  const targets = new Set(outputs.flatMap(({file}) => (file === undefined ? [] : path.resolve(cwd, file))))
  const both = paths.find((name) => name !== '-' && targets.has(path.resolve(cwd, name)))
  if (both !== undefined)
    throw new OperationalError('usage', `Cannot write a report to '${both}': it is one of the texts to lint`)
  return targets
}
