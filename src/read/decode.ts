/** Bytes → text, with an exact account of what is wrong with them, and back. */
import {OperationalError} from '../core/errors.ts'

export const encodings = ['utf-8', 'latin1', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

const PROBE = 8_000

/** Decodes a file; a byte order mark stays, as U+FEFF. Throws `binary-file` or `invalid-utf8`, naming the byte (from 0). */
export function decode(bytes: Buffer, path: string, encoding: Encoding = 'utf-8'): string {
  if (bytes.subarray(0, PROBE).includes(0)) {
    throw new OperationalError('binary-file', `Cannot lint '${path}': it is a binary file; give text`)
  }
  if (encoding === 'latin1') return bytes.toString('latin1')
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  const text = bytes.toString('utf8')
  const offset = findInvalidByte(bytes, text)
  if (offset !== -1) {
    throw new OperationalError(
      'invalid-utf8',
      `Cannot lint '${path}': invalid UTF-8 at byte ${offset}; convert the file or give --encoding windows-1252`,
    )
  }
  return text
}

// Node 20's TextDecoder reads windows-1252 as Latin 1, which has control characters where this has letters and marks.
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009F]/g, (character) => FROM_80[character.charCodeAt(0) - 0x80]!)
}

const TO_80 = new Map([...FROM_80].map((character, i) => [character, String.fromCharCode(0x80 + i)]))

/** The bytes that decode to a text; throws `not-encodable`, naming a character that the encoding has not. */
export function encode(text: string, path: string, encoding: Encoding = 'utf-8'): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text)
  const [pattern, toByte] =
    encoding === 'latin1'
      ? [/[^\0-\u00FF]/gu, () => undefined]
      : [/[^\0-\u007F\u00A0-\u00FF]/gu, (character: string) => TO_80.get(character)]
  const bytes = text.replace(pattern, (character) => {
    const byte = toByte(character)
    if (byte !== undefined) return byte
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    throw new OperationalError(
      'not-encodable',
      `Cannot write '${path}': ${encoding} has no character U+${code}, which a fix needs; convert the file to UTF-8`,
    )
  })
  return Buffer.from(bytes, 'latin1')
}

/** Offset of the first byte that is not UTF-8, or -1: where decoding put U+FFFD that the bytes do not spell out. */
function findInvalidByte(bytes: Buffer, text: string): number {
  let offset = 0
  let from = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset
    offset += 3
    from = at + 1
  }
  return -1
}
