/** Whatever the text: fixed twice is fixed once, and what no fix is about stays, byte by byte. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Type} from '../../src/formats/types.ts'
import {createLinter} from '../../src/index.ts'

const linter = createLinter()
const eager = createLinter({fixType: 'suggested'})

/** Sentences without a fault; decomposed letters, soft hyphens, no-break spaces and line ends of all kinds among them. */
const KEPT = [
  'Le conseil a voté le budget mardi.',
  'La noe\u0308l est froide.'.replace('La noe', 'Le noe'),
  'Les e\u0301le\u0300ves lisent.',
  'Le com\u00ADmerce reprend.',
  'Il vend 3\u00A0000 sacs.',
  'Le port reste ouvert\u202F!',
  'Voilà 😀.',
]
const FAULTS = [
  'Le maire , absent, parle.',
  'Le conseil  siège.',
  'La fin de l’ année approche.',
  'L’auteur de le crime a parlé.',
  'Il a jeté la arme.',
  'Elle dit "oui" au maire.',
  'Le pаrlement vote.',
  'La query de savoir reste.',
  'Il est né à Nizhny Novgorod.',
  '« Oui », dit-il.',
  'A Paris, rien.',
  'Le navire est parti hier.Le port est vide.',
  'Il revient le May 19, 2022.',
]
const MARKED = [
  ...FAULTS,
  'Il vient **de** le port.',
  'Un *mot , dit*.',
  '`a , b`',
  '<b>Le maire</b> , absent.',
  'Le "**mot**" y est.',
]

const joint = fc.constantFrom(' ', '\r\n\r\n', '\n\n', '\n', '\r\n')
const textOf = (pieces: readonly string[]) =>
  fc
    .tuple(fc.boolean(), fc.array(fc.tuple(fc.constantFrom(...pieces), joint), {minLength: 1, maxLength: 9}))
    .map(([marked, rows]) => `${marked ? '\uFEFF' : ''}${rows.flat().join('')}`)

describe.each([
  {name: 'safe', fixer: linter},
  {name: 'suggested', fixer: eager},
])('$name', ({fixer}) => {
  test.each(['text', 'markdown', 'html', 'srt', 'rst', 'asciidoc'] as const)('%s: twice is once', (type: Type) => {
    const pieces = type === 'text' ? [...KEPT, ...FAULTS] : [...KEPT, ...MARKED]
    fc.assert(
      fc.property(textOf(pieces), (text) => {
        const once = String(fixer.fix(text, {type}))
        expect(String(fixer.fix(once, {type}))).toBe(once)
      }),
      {numRuns: 25},
    )
  })
})

test('messages left say where they are in the fixed text', () => {
  fc.assert(
    fc.property(textOf([...KEPT, ...FAULTS]), (text) => {
      const file = linter.fix(text)
      const again = linter.lint(String(file))
      expect(file.messages.map(String)).toEqual(again.messages.map(String))
      for (const {actual, place} of file.messages) {
        if (!place || !('start' in place)) throw new Error('a message without a range')
        expect(String(file).slice(place.start.offset, place.end.offset)).toBe(actual)
      }
    }),
    {numRuns: 40},
  )
})

test('sentences without a fault stay byte by byte, and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...KEPT), fc.constantFrom(...FAULTS)), {maxLength: 6}), (rows) => {
      const text = `\uFEFF${rows.map(([kept, fault]) => `${kept}\r\n\r\n${fault}\r\n\r\n`).join('')}`
      const after = String(linter.fix(text))
      const paragraphs = after.slice(1).split('\r\n\r\n')
      expect(after[0]).toBe('\uFEFF')
      expect(paragraphs.filter((_, i) => i % 2 === 0).slice(0, rows.length)).toEqual(rows.map(([kept]) => kept))
      expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }),
    {numRuns: 40},
  )
})

test.each(['text', 'markdown', 'html'] as const)('hostile %s is fixed in time', (type) => {
  for (const text of [
    '"'.repeat(20_000),
    ' ,'.repeat(20_000),
    'a ,b'.repeat(5_000),
    '\uD800 ,'.repeat(2_000),
    '<b> ,'.repeat(2_000),
  ]) {
    const once = String(linter.fix(text, {type}))
    expect(String(linter.fix(once, {type}))).toBe(once)
  }
})
