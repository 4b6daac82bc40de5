/** What was decided of each message of a text, without a terminal: a state and the steps between states. */
import type {VFileMessage} from 'vfile-message'
import {type Edit, toEditWith} from '../../fix/edits.ts'
import {isFrench} from '../../lexicon/french.ts'

/** Where a configuration keeps what is right as it stands. */
export type IgnoreList = 'words' | 'names'

export interface Item {
  readonly message: VFileMessage
  /** What a key can take, best first. */
  readonly fixes: readonly string[]
  readonly start: number
  readonly end: number
}

export type Decision =
  | {readonly kind: 'take'; readonly text: string}
  | {readonly kind: 'skip'}
  | {readonly kind: 'ignore'; readonly list: IgnoreList; readonly word: string}

export interface Session {
  readonly items: readonly Item[]
  /** By item; what is undefined is still to be asked. */
  readonly decisions: readonly (Decision | undefined)[]
  /** The states before, the last one last. */
  readonly past: readonly (readonly (Decision | undefined)[])[]
}

const MOST_FIXES = 5
const LISTS: ReadonlyMap<string, IgnoreList> = new Map([
  ['english-word', 'words'],
  ['spelling', 'words'],
  ['name-form', 'names'],
  ['name-consistency', 'names'],
])

/** `write` puts a fix as the text writes it: its apostrophes. */
export function startSession(messages: readonly VFileMessage[], write: (fix: string) => string): Session {
  const items = messages
    .filter(({ruleId}) => !ruleId?.startsWith('directive/'))
    .map((message) => {
      const {start, end} = toEditWith(message, '')
      return {message, fixes: (message.expected ?? []).slice(0, MOST_FIXES).map(write), start, end}
    })
  return {items, decisions: items.map(() => undefined), past: []}
}

/** The first item that is still to be asked, or -1. */
export function currentOf({decisions}: Session): number {
  return decisions.indexOf(undefined)
}

/** Decides the current item, and those that go with it. */
export function decide(session: Session, decision: Decision): Session {
  const {items, decisions, past} = session
  const at = currentOf(session)
  if (at === -1) return session
  const next = items.map((item, i) => decisions[i] ?? (i === at ? decision : follow(item, items[at]!, decision)))
  return {items, decisions: next, past: [...past, decisions]}
}

/** What a decision on one item means for another: the other half of a fix, text that is gone, the same word. */
function follow(item: Item, decided: Item, decision: Decision): Decision | undefined {
  if (decision.kind === 'ignore') {
    const isSame = listOf(item) === decision.list && toWord(item.message) === decision.word
    return isSame ? decision : undefined
  }
  if (decision.kind === 'skip') return undefined
  if (item.start < decided.end && decided.start < item.end) return {kind: 'skip'}
  const isOwn = decided.fixes.includes(decision.text)
  return isOwn && isPartner(decided, item) ? {kind: 'take', text: item.fixes[0] ?? ''} : undefined
}

function isPartner({message}: Item, {start, end, fixes}: Item): boolean {
  const {partner} = message
  return partner !== undefined && fixes.length > 0 && start <= partner.start.offset && end >= partner.end.offset
}

/** The state before the last decision. */
export function undo({items, decisions, past}: Session): Session {
  return {items, decisions: past.at(-1) ?? decisions, past: past.slice(0, -1)}
}

/** The list that ignoring an item would add to, or undefined where no list could silence it. */
export function listOf({message}: Item): IgnoreList | undefined {
  return LISTS.get(message.ruleId?.split('/')[0] ?? '')
}

/** What a message is about, as a list has it: *query* of « La query ». */
export function toWord({actual = ''}: VFileMessage): string {
  const words = actual.normalize('NFC').replace(/’/g, "'").trim().split(/\s+/)
  const foreign = words.map((word) => word.replace(/^.+'(?=.)/, '')).filter((word) => !isFrench(word.toLowerCase()))
  return (foreign.length > 0 && foreign.length < words.length ? foreign : words).join(' ')
}

/** What was taken, in the order of the text. */
export function editsOf({items, decisions}: Session): Edit[] {
  return items
    .flatMap(({message}, i) => {
      const decision = decisions[i]
      // Halves are taken together here, or a person wanted one alone.
      return decision?.kind === 'take' ? [{...toEditWith(message, decision.text), partner: undefined}] : []
    })
    .sort((a, b) => a.start - b.start)
}

/** What is to be ignored always, each word once. */
export function ignoredOf({decisions}: Session): Readonly<Record<IgnoreList, readonly string[]>> {
  const words = (list: IgnoreList) => [
    ...new Set(
      decisions.flatMap((decision) => (decision?.kind === 'ignore' && decision.list === list ? [decision.word] : [])),
    ),
  ]
  return {words: words('words'), names: words('names')}
}
