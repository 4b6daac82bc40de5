import {describe, expect, test} from 'vitest'
import {toAction} from '../../../src/cli/review/actions.ts'
import {
  currentOf,
  type Decision,
  decide,
  editsOf,
  ignoredOf,
  listOf,
  type Session,
  startSession,
  undo,
} from '../../../src/cli/review/session.ts'
import {applyEdits} from '../../../src/fix/edits.ts'
import {lint} from '../../../src/index.ts'

const start = (text: string) => startSession(lint(text).messages, (fix) => fix)
const take = (text: string): Decision => ({kind: 'take', text})
const skip: Decision = {kind: 'skip'}
const actuals = ({items}: Session) => items.map(({message}) => message.actual)

const TEXT = 'Le maire , absent, pose une query. Cette query reste. Il vit à Nizhny Novgorod.'
const ITEMS = [' ,', 'une query', 'query', 'Nizhny Novgorod']

test('asks for messages in the order of the text', () => {
  const session = start(TEXT)
  expect(actuals(session).map((actual) => actual?.split(' ').at(-1))).toEqual(
    ITEMS.map((item) => item.split(' ').at(-1)),
  )
  expect(currentOf(session)).toBe(0)
  expect(session.items.every(({fixes}) => fixes.length <= 5)).toBe(true)
})

test('takes, skips and writes', () => {
  const session = [take(','), skip, take('demande'), take('Nijni Novgorod')].reduce(decide, start(TEXT))
  expect(currentOf(session)).toBe(-1)
  expect(applyEdits(TEXT, editsOf(session))).toBe(
    'Le maire, absent, pose une query. Cette demande reste. Il vit à Nijni Novgorod.',
  )
  expect(decide(session, skip)).toBe(session)
})

test('undoes one answer at a time', () => {
  const [first, second] = [decide(start(TEXT), take(',')), decide(decide(start(TEXT), take(',')), skip)]
  expect(undo(second).decisions).toEqual(first.decisions)
  expect(undo(undo(second)).decisions).toEqual(start(TEXT).decisions)
  expect(undo(start(TEXT)).past).toEqual([])
})

describe('ignoring', () => {
  const word: Decision = {kind: 'ignore', list: 'words', word: 'query'}

  test('a word ignores it everywhere, and undo takes that back', () => {
    const session = decide(decide(start(TEXT), skip), word)
    expect(currentOf(session)).toBe(3)
    expect(ignoredOf(session)).toEqual({words: ['query'], names: []})
    expect(currentOf(undo(session))).toBe(1)
  })

  test('goes to the list that silences the rule', () => {
    expect(start(TEXT).items.map(listOf)).toEqual([undefined, 'words', 'words', 'names'])
  })
})

describe('halves of a quotation', () => {
  const text = 'Elle parle d’« effort », puis de "courage" et de « patience ».'

  test('are taken together', () => {
    const session = start(text)
    const taken = decide(session, take(session.items[0]!.fixes[0]!))
    expect(currentOf(taken)).toBe(-1)
    expect(applyEdits(text, editsOf(taken))).toBe(text.replace('"', '« ').replace('"', ' »'))
  })

  test('are two where somebody writes something else', () => {
    expect(currentOf(decide(start(text), take('“')))).toBe(1)
  })
})

test('what stands in a text that is replaced is skipped', () => {
  const sentence = 'Le conseil municipal a voté hier la réforme complète du port de pêche'
  const session = start(`${sentence} , dit-on.\n\n${sentence} , dit-on.`)
  const at = session.items.findIndex(({message}) => message.ruleId?.startsWith('repeated-passage'))
  let state = session
  while (currentOf(state) < at) state = decide(state, skip)
  const after = decide(state, take(''))
  expect(at).toBeGreaterThan(-1)
  expect(currentOf(after)).toBe(-1)
  const edits = editsOf(after)
  expect(edits.every((edit, i) => i === 0 || edits[i - 1]!.end <= edit.start)).toBe(true)
})

describe('keys', () => {
  const item = start(TEXT).items[3]!

  test.each([
    ['1', {kind: 'take', text: 'Nijni Novgorod'}],
    ['9', undefined],
    ['0', undefined],
    ['e', {kind: 'edit'}],
    ['S', {kind: 'skip'}],
    ['?', {kind: 'help'}],
    ['', undefined],
    ['\r', undefined],
    ['12', undefined],
    ['constructor', undefined],
  ] as const)('%j', (key, action) => {
    expect(toAction(key, item)).toEqual(action)
  })
})
