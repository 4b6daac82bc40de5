import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readLines} from '../../src/cli/lines.ts'

async function collect(chunks: Iterable<Buffer | string>): Promise<string[]> {
  async function* stream() {
    yield* chunks
  }
  const lines: string[] = []
  for await (const line of readLines(stream())) lines.push(line)
  return lines
}

describe('readLines', () => {
  test.each([
    {name: 'nothing', text: '', lines: []},
    {name: 'a line feed at the end', text: 'a\nb\n', lines: ['a', 'b']},
    {name: 'none at the end', text: 'a\nb', lines: ['a', 'b']},
    {name: 'empty lines', text: '\n\na\n\n', lines: ['', '', 'a', '']},
    {name: 'a carriage return stays', text: 'a\r\nb\rc', lines: ['a\r', 'b\rc']},
    {name: 'other separators end no line', text: 'a\u2028b\u2029c\u0085d\fe', lines: ['a\u2028b\u2029c\u0085d\fe']},
  ])('$name', async ({text, lines}) => {
    expect(await collect([Buffer.from(text)])).toEqual(lines)
    expect(await collect([text])).toEqual(lines)
  })

  test('a character cut at the end of the stream becomes U+FFFD', async () => {
    expect(await collect([Buffer.from('caf\u00E9').subarray(0, 4)])).toEqual(['caf\uFFFD'])
  })

  test('where chunks end changes nothing', async () => {
    const text = fc.string({unit: fc.constantFrom('a', '\n', '\r', 'é', '日', '😀', '\u2028')})
    await fc.assert(
      fc.asyncProperty(text, fc.integer({min: 1, max: 5}), async (whole, size) => {
        const bytes = Buffer.from(whole)
        const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        )
        const expected = whole.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(await collect(chunks)).toEqual(expected)
      }),
    )
  })
})
