import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyEdits, chooseDisjoint, type Edit, toEdit} from '../../src/fix/edits.ts'
import {lint} from '../../src/index.ts'

const edit = (start: number, end: number, text: string, partner?: readonly [number, number]): Edit => ({
  start,
  end,
  text,
  ruleId: 'spacing',
  partner: partner && {start: partner[0], end: partner[1]},
})

describe('applyEdits', () => {
  test.each([
    {name: 'nothing', edits: [], expected: 'le chat dort'},
    {name: 'one', edits: [edit(3, 7, 'chien')], expected: 'le chien dort'},
    {name: 'several, in any order', edits: [edit(8, 12, 'court'), edit(0, 2, 'un')], expected: 'un chat court'},
    {name: 'an insertion and a deletion', edits: [edit(2, 2, ' gros'), edit(7, 12, '')], expected: 'le gros chat'},
  ])('$name', ({edits, expected}) => {
    expect(applyEdits('le chat dort', edits)).toBe(expected)
  })

  test('leaves all else as it is', () => {
    const parts = fc.array(fc.tuple(fc.string(), fc.string({minLength: 1}), fc.string()), {maxLength: 8})
    fc.assert(
      fc.property(parts, fc.string(), (rows, tail) => {
        let text = ''
        const edits = rows.map(([kept, old, text_]) => {
          text += kept + old
          return edit(text.length - old.length, text.length, text_)
        })
        const expected = rows.map(([kept, , written]) => kept + written).join('') + tail
        expect(applyEdits(text + tail, edits)).toBe(expected)
      }),
    )
  })
})

describe('chooseDisjoint', () => {
  test.each([
    {name: 'apart', edits: [edit(5, 6, 'b'), edit(0, 2, 'a')], chosen: 'ab'},
    {name: 'the second overlaps', edits: [edit(0, 3, 'a'), edit(2, 4, 'b')], chosen: 'a'},
    {name: 'the second touches', edits: [edit(0, 3, 'a'), edit(3, 4, 'b')], chosen: 'a'},
    {name: 'both halves', edits: [edit(0, 1, 'a', [5, 6]), edit(5, 6, 'b', [0, 1])], chosen: 'ab'},
    {name: 'a half alone', edits: [edit(0, 1, 'a', [5, 6]), edit(8, 9, 'b')], chosen: 'b'},
    {
      name: 'a half whose other half waits',
      edits: [edit(0, 1, 'a', [5, 6]), edit(4, 5, 'b'), edit(5, 6, 'c', [0, 1])],
      chosen: 'b',
    },
    {
      name: 'a partner that is a part of its edit',
      edits: [edit(0, 1, 'a', [5, 6]), edit(4, 6, 'b', [0, 1])],
      chosen: 'ab',
    },
  ])('$name', ({edits, chosen}) => {
    expect(
      chooseDisjoint(edits)
        .map(({text}) => text)
        .join(''),
    ).toBe(chosen)
  })
})

describe('toEdit', () => {
  const editsOf = (text: string, type?: 'suggested') =>
    lint(text).messages.map((message) => toEdit(message, type)?.text)

  test.each([
    {name: 'a safe fix', text: 'Le maire , absent, a écrit.', safe: [','], suggested: [',']},
    {name: 'a suggestion', text: 'La query reste ouverte.', safe: [undefined], suggested: [expect.any(String)]},
    {name: 'thin evidence', text: 'Les Etats-Unis ont signé.', safe: [undefined], suggested: [undefined]},
    {name: 'nothing to write', text: 'Il a dit : « Oui.\n\nLa nuit.', safe: [undefined], suggested: [undefined]},
  ])('$name', ({text, safe, suggested}) => {
    expect(editsOf(text)).toEqual(safe)
    expect(editsOf(text, 'suggested')).toEqual(suggested)
  })
})
