import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {OperationalError} from '../../src/index.ts'
import {decode, encode, encodings} from '../../src/read/decode.ts'

const bytes = (...values: number[]) => Buffer.from(values)

describe('UTF-8', () => {
  test.each([
    {name: 'nothing', text: ''},
    {name: 'every width of character', text: 'aé日😀'},
    {name: 'a byte order mark stays', text: '\uFEFFÉté'},
    {name: 'a U+FFFD that the file spells out', text: 'caf\uFFFD \uFFFD\uFFFD'},
    {name: 'line ends stay', text: 'a\r\nb\rc\n\u2028'},
  ])('$name', ({text}) => {
    expect(decode(Buffer.from(text), 'a.txt')).toBe(text)
  })

  test.each([
    {name: 'a Latin-1 letter', input: Buffer.from('caf\u00E9 noir', 'latin1'), offset: 3},
    {name: 'the first byte', input: bytes(0xff, 0x61), offset: 0},
    {name: 'a lone continuation byte', input: bytes(0x61, 0x80), offset: 1},
    {name: 'a character cut at the end', input: bytes(0x61, 0xe2, 0x82), offset: 1},
    {name: 'an overlong form', input: bytes(0x61, 0xc0, 0xaf), offset: 1},
    {name: 'a surrogate', input: bytes(0x61, 0x61, 0xed, 0xa0, 0x80), offset: 2},
    {name: 'above U+10FFFF', input: bytes(0xf4, 0x90, 0x80, 0x80), offset: 0},
    {name: 'bytes are counted, not characters', input: Buffer.concat([Buffer.from('é日😀'), bytes(0xe9)]), offset: 9},
    {name: 'behind a U+FFFD spelled out', input: Buffer.concat([Buffer.from('\uFFFD'), bytes(0xe9)]), offset: 3},
  ])('invalid: $name', ({input, offset}) => {
    expect(() => decode(input, 'a.txt')).toThrow(
      `Cannot lint 'a.txt': invalid UTF-8 at byte ${offset}; convert the file or give --encoding windows-1252`,
    )
  })

  test('accepts what TextDecoder accepts, and nothing else', () => {
    const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
    const chunk = fc.oneof(
      fc.string({unit: 'binary', maxLength: 3}).map((text) => Buffer.from(text)),
      fc.uint8Array({min: 1, maxLength: 3}).map((array) => Buffer.from(array)),
    )
    fc.assert(
      fc.property(fc.array(chunk), (chunks) => {
        const input = Buffer.concat(chunks)
        fc.pre(!input.includes(0))
        const attempt = (read: () => string) => {
          try {
            return read()
          } catch {
            return undefined
          }
        }
        expect(attempt(() => decode(input, 'a.txt'))).toBe(attempt(() => strict.decode(input)))
      }),
    )
  })
})

describe('other encodings', () => {
  test.each([
    {name: 'Latin-1', encoding: 'latin1', input: bytes(0xc9, 0x74, 0xe9), text: 'Été'},
    {name: 'Latin-1 has no euro', encoding: 'latin1', input: bytes(0x80), text: '\u0080'},
    {name: 'windows-1252, letters shared with Latin-1', encoding: 'windows-1252', input: bytes(0xe9), text: 'é'},
    {name: 'nothing', encoding: 'windows-1252', input: bytes(), text: ''},
  ] as const)('$name', ({encoding, input, text}) => {
    expect(decode(input, 'a.txt', encoding)).toBe(text)
  })
})

// Node 20's TextDecoder reads windows-1252 as Latin-1: quotation marks, euro and œ become control characters.
test('windows-1252 has the euro, curved apostrophes, œ and the ellipsis', () => {
  expect(decode(bytes(0x80, 0x92, 0x9c, 0x85), 'a.txt', 'windows-1252')).toBe('€’œ…')
})

describe('binary files', () => {
  test.each(['utf-8', 'latin1', 'windows-1252'] as const)('are refused in %s', (encoding) => {
    const attempt = () => decode(bytes(0x50, 0x4b, 0, 0), 'a.zip', encoding)
    expect(attempt).toThrow("Cannot lint 'a.zip': it is a binary file; give text")
    expect(attempt).toThrow(expect.objectContaining({code: 'binary-file'}) as OperationalError)
  })

  test('are told by their beginning: a lone null far behind is left to the text', () => {
    const text = `${'a'.repeat(10_000)}\0`
    expect(decode(Buffer.from(text), 'a.txt')).toBe(text)
  })
})

test('errors carry a code', () => {
  expect(() => decode(bytes(0xff), 'a.txt')).toThrow(OperationalError)
  expect(() => decode(bytes(0xff), 'a.txt')).toThrow(
    expect.objectContaining({code: 'invalid-utf8'}) as OperationalError,
  )
})

describe('encode', () => {
  test.each(encodings)('%s gives the bytes back that were read', (encoding) => {
    const input =
      encoding === 'utf-8'
        ? Buffer.from('\uFEFFL’été\r\n😀 e\u0301')
        : Buffer.from(Array.from({length: 255}, (_, i) => i + 1))
    expect(encode(decode(input, 'a.txt', encoding), 'a.txt', encoding)).toEqual(input)
  })

  test.each([
    {encoding: 'latin1', text: 'L’été', code: 'U+2019'},
    {encoding: 'windows-1252', text: 'a\u202F!', code: 'U+202F'},
    {encoding: 'windows-1252', text: 'a 😀', code: 'U+1F600'},
  ] as const)('$encoding has no $code', ({encoding, text, code}) => {
    expect(() => encode(text, 'a.txt', encoding)).toThrow(
      `Cannot write 'a.txt': ${encoding} has no character ${code}, which a fix needs; convert the file to UTF-8`,
    )
  })
})
