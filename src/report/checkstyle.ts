/** Checkstyle's XML, which Jenkins, reviewdog and many others read. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {toSeverity} from '../messages/severity.ts'
import {nameOf} from './paths.ts'
import {FILE_START, placeOf} from './places.ts'
import {toAttributes, XML_HEAD} from './xml.ts'

export function reportCheckstyle(files: readonly VFile[]): string {
  return `${XML_HEAD}<checkstyle version="4.3">\n${files.map(toFile).join('')}</checkstyle>\n`
}

function toFile(file: VFile): string {
  const name = toAttributes({name: nameOf(file)})
  if (file.messages.length === 0) return `  <file${name}/>\n`
  return `  <file${name}>\n${file.messages.map(toError).join('')}  </file>\n`
}

function toError(message: VFileMessage): string {
  const {line, column} = placeOf(message)?.start ?? FILE_START
  const attributes = toAttributes({
    line,
    column,
    severity: toSeverity(message.fatal),
    message: message.reason,
    source: message.ruleId ? `calque.${message.ruleId}` : 'calque',
  })
  return `    <error${attributes}/>\n`
}
