/** From message to message: shows one, waits for an answer, goes on. */
import type {Edit} from '../../fix/edits.ts'
import {type Action, toAction} from './actions.ts'
import type {Keys} from './keys.ts'
import {currentOf, type Decision, decide, editsOf, type Item, listOf, type Session, toWord, undo} from './session.ts'
import {showHelp, showItem, showKeys, showLine, showPrompt, type View} from './view.ts'

export interface Walk {
  readonly path: string
  readonly text: string
  readonly view: View
  readonly keys: Keys
  /** Whether a configuration can take what is ignored: none is wanted, or it is a script. */
  readonly ignoring: 'on' | 'off' | 'script'
  show(text: string): Promise<void>
  /** Whether edits can be written into the file, its markup kept. */
  canWrite(edits: readonly Edit[]): boolean
}

/** The session at its end, or where it was broken off. */
export async function walk(start: Session, walked: Walk): Promise<Session> {
  const {keys, show, text, path, view} = walked
  let session = start
  let shown = -1
  for (;;) {
    const at = currentOf(session)
    const item = session.items[at]
    if (!item) return session
    if (shown !== at) await show(showItem(session, path, text, view))
    shown = at
    await show(showKeys(session, item, view))
    const key = await keys.key()
    await show(`${key === undefined ? '' : key}\n`)
    const action = key === undefined ? ({kind: 'quit'} as const) : toAction(key, item)
    if (action?.kind === 'quit') return session
    const next = await act(action, session, item, walked)
    if (next === session) continue
    if (currentOf(next) === at) shown = -1
    session = next
  }
}

/** The state behind an action; the same one where it leads nowhere, which is said. */
async function act(action: Action | undefined, session: Session, item: Item, walked: Walk): Promise<Session> {
  const {show, view} = walked
  if (action?.kind === 'help') await show(showHelp(view))
  else if (action?.kind === 'undo') {
    if (session.past.length > 0) return undo(session)
    await show(showLine('last', view))
  } else if (action) {
    const decision = await toDecision(action, item, walked)
    if (decision) return tryDecision(session, decision, walked)
  } else await show(showLine('unknown', view))
  return session
}

async function toDecision(action: Action, item: Item, walked: Walk): Promise<Decision | undefined> {
  const {show, view, keys, ignoring} = walked
  if (action.kind === 'take') return {kind: 'take', text: action.text}
  if (action.kind === 'skip') return {kind: 'skip'}
  if (action.kind === 'edit') {
    const text = await keys.line(showPrompt(view), item.fixes[0] ?? item.message.actual ?? '')
    return text === undefined ? undefined : {kind: 'take', text}
  }
  const list = listOf(item)
  if (list && ignoring === 'on') return {kind: 'ignore', list, word: toWord(item.message)}
  await show(showLine(list ? (ignoring === 'script' ? 'script' : 'noConfig') : 'noList', view))
  return undefined
}

async function tryDecision(session: Session, decision: Decision, {show, view, canWrite}: Walk): Promise<Session> {
  const next = decide(session, decision)
  if (decision.kind !== 'take' || canWrite(editsOf(next))) return next
  await show(showLine('cannot', view))
  return session
}
