/** What a terminal would show of a report. */
import {stripVTControlCharacters} from 'node:util'

/** Rows without colours. */
export function rowsOf(report: string): string[] {
  return stripVTControlCharacters(report).replace(/\n$/, '').split('\n')
}

/** Characters that drive a terminal, colours of our own taken off; empty where a report is safe. */
export function unsafeCharacters(report: string): string[] {
  const plain = report.replace(/\u001B\[\d+m/g, '')
  return plain.match(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]/g) ?? []
}
