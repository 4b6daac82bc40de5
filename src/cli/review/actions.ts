/** Keys → what they ask for. */
import type {Item} from './session.ts'

export type Action =
  | {readonly kind: 'take'; readonly text: string}
  | {readonly kind: 'edit' | 'skip' | 'ignore' | 'undo' | 'quit' | 'help'}

const KEYS = new Map<string, Exclude<Action['kind'], 'take'>>([
  ['e', 'edit'],
  ['s', 'skip'],
  ['i', 'ignore'],
  ['u', 'undo'],
  ['q', 'quit'],
  ['?', 'help'],
  ['h', 'help'],
])

/** Undefined for a key that means nothing here. */
export function toAction(key: string, {fixes}: Item): Action | undefined {
  const kind = KEYS.get(key.toLowerCase())
  if (kind) return {kind}
  const text = /^[1-9]$/.test(key) ? fixes[Number(key) - 1] : undefined
  return text === undefined ? undefined : {kind: 'take', text}
}
