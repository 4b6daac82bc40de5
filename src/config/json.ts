/** Where JSON that YAML would take is no JSON. */
import type {VFile} from 'vfile'
import {reportMistake} from '../packs/yaml.ts'

/** YAML takes some text that is no JSON: comments, words without quotation marks. False where the file has a message that says so. */
export function checkJson(report: VFile, ruleId: string): boolean {
  const text = String(report)
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const {message} = error as Error
    const before = text.slice(0, Number(/ position (\d+)/.exec(message)?.[1] ?? findStrayToken(text)))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    reportMistake(report, {line, column, offset: before.length}, `This is no JSON: ${message}`, ruleId)
    return false
  }
}

const JSON_TOKENS = /(?:\s|[{}[\],:]|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)*/y

/** Where the first thing stands that JSON has not; V8 does not always say it. */
function findStrayToken(text: string): number {
  JSON_TOKENS.lastIndex = 0
  const end = JSON_TOKENS.exec(text)![0].length
  return end < text.length ? end : 0
}
