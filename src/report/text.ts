/** Text that every reader takes, whatever a file or its name holds. */

const LONE_SURROGATE = /\p{Cs}/gu

/** Half a surrogate pair is no text: UTF-8 cannot hold it, and parsers refuse it. */
export function toWellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD')
}

/** JSON whose strings are well formed; keys that are undefined are left out. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'string' ? toWellFormed(item) : item), indent)
}
