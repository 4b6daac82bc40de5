/** One message a line, as compilers write them: `path:line:column severity message rule`. */
import type {VFile} from 'vfile'
import {toSeverity} from '../messages/severity.ts'
import {toPrintable} from './excerpt.ts'
import {nameOf} from './paths.ts'
import {FILE_START, placeOf} from './places.ts'
import {toWellFormed} from './text.ts'

export function reportCompact(files: readonly VFile[]): string {
  return files
    .flatMap((file) =>
      file.messages.map((message) => {
        const {line, column} = placeOf(message)?.start ?? FILE_START
        const parts = [
          `${nameOf(file)}:${line}:${column}`,
          toSeverity(message.fatal),
          message.reason,
          message.ruleId ?? '',
        ]
        return `${toPrintable(toWellFormed(parts.join(' ').trimEnd()))}\n`
      }),
    )
    .join('')
}
