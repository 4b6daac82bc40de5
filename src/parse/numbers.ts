/** *3,5*, *10 000*, *1 234,56* and *19/05/2022* are one number each; the latin parser keeps only *3.5* together. */
import type {Sentence} from 'nlcst'
import {joinWords, textOf} from './nodes.ts'

const SPACE = ' \u00A0\u202F\u2009'
const NUMBER = new RegExp(`^[\\d.,/${SPACE}]*\\d$`)

/** What every text with such a number holds. */
export const MAYBE_GROUPED = new RegExp(`\\d[,/${SPACE}]\\d`)

const DIGITS = /^\d+$/
const GROUP = /^\d{3}(?:,\d+)?$/
const OPEN_GROUP = new RegExp(`(?:^|[${SPACE}])\\d{1,3}$`)
const ONE_SPACE = new RegExp(`^[${SPACE}]$`)

export function mergeNumbers({children}: Sentence): void {
  for (let at = 2; at < children.length; at++) {
    const [before, between, after] = [children[at - 2]!, children[at - 1]!, children[at]!]
    if (after.type !== 'WordNode' || before.type !== 'WordNode') continue
    if (joins(textOf(before), textOf(between), textOf(after))) {
      joinWords(children, at - 2, at + 1)
      // The number may go on.
      at--
    }
  }
}

const startsWithDigit = (text: string) => text.charAt(0) >= '0' && text.charAt(0) <= '9'

function joins(before: string, between: string, after: string): boolean {
  if (!startsWithDigit(after) || !NUMBER.test(before)) return false
  if (between === ',' || between === '/') return DIGITS.test(after)
  // « 2020 300 » is two numbers: a group of three comes behind one to three digits.
  return ONE_SPACE.test(between) && GROUP.test(after) && OPEN_GROUP.test(before)
}
