import {describe, expect, test} from 'vitest'
import {Fingerprints} from '../../src/report/fingerprint.ts'
import {createFile, createFileOn, type Note} from '../support/files.ts'

const BEFORE = 'La query reste.'

function fingerprintOn(text: string, note: Omit<Note, 'start' | 'end'> = {}, name = 'a.txt'): string {
  return new Fingerprints(name, text).of(createFileOn(text, 'query', note).messages[0]!)
}

describe('stays the same where', () => {
  test.each([
    {name: 'lines come before', text: `Un titre.\n\n${BEFORE}`},
    {name: 'lines come behind', text: `${BEFORE}\nEt puis ?`},
    {name: 'line ends change', text: `Un titre.\r\n${BEFORE}\r\n`},
    {name: 'spaces change', text: 'La  query\treste.'},
  ])('$name', ({text}) => {
    expect(fingerprintOn(text)).toBe(fingerprintOn(BEFORE))
  })

  test('the message is worded otherwise, in French for one', () => {
    expect(fingerprintOn(BEFORE, {reason: 'Mot anglais', expected: ['question']})).toBe(fingerprintOn(BEFORE))
  })
})

describe('is another where', () => {
  test.each([
    {name: 'the words around are others', text: 'Une query demeure.', file: 'a.txt'},
    {name: 'the file is another', text: BEFORE, file: 'b.txt'},
  ])('$name', ({text, file}) => {
    expect(fingerprintOn(text, {}, file)).not.toBe(fingerprintOn(BEFORE))
  })

  test('one like it comes before', () => {
    const text = 'query\nquery'
    const fingerprints = new Fingerprints('a.txt', text)
    const places = [
      {start: 0, end: 5},
      {start: 6, end: 11},
    ]
    const [first, second] = createFile(text, places).messages.map((message) => fingerprints.of(message))
    expect(first).not.toBe(second)
  })
})
