import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {addNote} from '../../src/messages/to-message.ts'

test('errors keep their stacks while messages, which show none, are made', () => {
  const file = new VFile('Un port.')
  const limit = Error.stackTraceLimit
  const note = {
    start: 0,
    end: 2,
    id: 'directive/unused',
    severity: 'info',
    reason: {en: 'Nothing', fr: 'Rien'},
  } as const
  addNote(file, note, 'en', (offset) => ({line: 1, column: offset + 1, offset}))
  expect(file.messages.map(({stack}) => stack)).toEqual([''])
  expect(Error.stackTraceLimit).toBe(limit)
})
