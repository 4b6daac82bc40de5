/** A byte stream → its lines, without holding more than one; only a line feed ends a line, since JSON may hold U+2028. */
export async function* readLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pending: string[] = []
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true})
    let from = 0
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
      pending.push(text.slice(from, at))
      yield pending.join('')
      pending = []
      from = at + 1
    }
    pending.push(text.slice(from))
  }
  const last = pending.join('') + decoder.decode()
  if (last) yield last
}
