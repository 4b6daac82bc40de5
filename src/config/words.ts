/** Files of words to accept. */
import {readText} from './text.ts'

/** One word (or name of several words) a line; `#` starts a comment. */
export function parseWords(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter(Boolean)
}

export function readWords(file: string): string[] {
  return parseWords(readText(file))
}
