/** What git says of a change → the lines that it touched. */

/** First and last line, from 1, in the order of the text. */
export type LineRange = readonly [first: number, last: number]

/** Which lines of a file count: some, or all of a file that git does not compare by lines. */
export type ChangedLines = readonly LineRange[] | 'all'

const HUNK = /^@@ -\d+(?:,(?<old>\d+))? \+(?<first>\d+)(?:,(?<new>\d+))? @@/

/** A patch without context, read as Latin-1 → the new name of each file (with slashes) and the lines it has got. */
export function parsePatch(patch: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>()
  let ranges: LineRange[] | undefined
  // A line of a text may look like a heading of the patch, so the lines of each hunk are counted off.
  let rest = 0
  for (const line of patch.split('\n')) {
    if (line.startsWith('\\')) continue
    if (rest > 0) {
      rest--
      continue
    }
    if (line.startsWith('diff --git ')) ranges = undefined
    else if (line.startsWith('+++ ')) files.set(toName(line.slice(4)), (ranges = []))
    const hunk = HUNK.exec(line)?.groups
    if (!hunk) continue
    const [first, added] = [Number(hunk['first']), Number(hunk['new'] ?? 1)]
    rest = Number(hunk['old'] ?? 1) + added
    if (added > 0) ranges?.push([first, first + added - 1])
  }
  return files
}

const ESCAPES: Readonly<Record<string, string>> = {a: '\u0007', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v'}

/** `b/site/a.txt`, or in quotation marks where it holds odd characters; behind a space in the name comes a tab. */
function toName(written: string): string {
  const quoted = /^"(?<inner>.*)"/.exec(written)?.groups?.['inner']
  const name =
    quoted === undefined
      ? written.replace(/\t$/, '')
      : quoted.replace(/\\(?:(?<octal>[0-7]{3})|(?<letter>.))/g, (_, octal?: string, letter = '') =>
          octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[letter] ?? letter),
        )
  return fromLatin1(name.replace(/^b\//, ''))
}

/** `git diff --numstat -z`, read as Latin-1 → files that differ and that git takes for binary. */
export function parseBinaries(numstat: string): string[] {
  const binaries: string[] = []
  const fields = numstat.split('\0')
  for (let i = 0; i < fields.length; i++) {
    const [added, , name] = fields[i]!.split('\t')
    if (name === undefined) continue
    // Of a renamed file, the old and the new name come behind.
    const current = name === '' ? fields[(i += 2)]! : fields[i]!.split('\t').slice(2).join('\t')
    if (added === '-') binaries.push(fromLatin1(current))
  }
  return binaries
}

/** `git ls-files -z`, read as Latin-1. */
export function parseNames(list: string): string[] {
  return fromLatin1(list).split('\0').filter(Boolean)
}

function fromLatin1(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}

/** True where a span of the text touches one of the lines; git ends lines at line feeds only. */
export class LineFilter {
  readonly #ends: readonly number[]
  readonly #lines: ChangedLines

  constructor(text: string, lines: ChangedLines) {
    this.#lines = lines
    this.#ends = lines === 'all' ? [] : [...text.matchAll(/\n/g)].map(({index}) => index)
  }

  touches(start: number, end: number): boolean {
    if (this.#lines === 'all') return true
    const [first, last] = [this.#lineOf(start), this.#lineOf(Math.max(start, end - 1))]
    return this.#lines.some(([from, to]) => from <= last && to >= first)
  }

  #lineOf(offset: number): number {
    let [low, high] = [0, this.#ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#ends[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
