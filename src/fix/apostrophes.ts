/** Fixes are worded with straight apostrophes; what is written has those of the text. */

const STRAIGHT = /(?<=[A-Za-z\u00C0-\u024F])'(?=[A-Za-z\u00C0-\u024F«“"])/g
const CURLY = /(?<=[A-Za-z\u00C0-\u024F])’(?=[A-Za-z\u00C0-\u024F«“"])/g

/** Writes a fix with the apostrophe that most words of the text have. */
export function toApostropheOf(text: string): (fix: string) => string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const [straight, curly] = [count(STRAIGHT), count(CURLY)]
  if (curly === straight) return (fix) => fix
  return curly > straight ? (fix) => fix.replace(STRAIGHT, '’') : (fix) => fix.replace(CURLY, "'")
}
