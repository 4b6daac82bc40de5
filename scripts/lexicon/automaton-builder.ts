/** Builds the minimal automaton of a word list (Daciuk et al. 2000, sorted input) in the form `src/lexicon/automaton.ts` reads. */
import {END_OF_WORD, LAST_EDGE, TARGET_SHIFT, toEdgeOffset} from '../../src/lexicon/automaton.ts'

interface State {
  letters: number[]
  targets: State[]
  final: boolean
  id: number
  words: number
  at: number
}

const newState = (): State => ({letters: [], targets: [], final: false, id: 0, words: -1, at: -1})

/** Words in code-unit order, each once. */
function sortWords(words: Iterable<string>): string[] {
  return [...new Set(words)].filter(Boolean).sort((a, b) => (a < b ? -1 : 1))
}

/** Word list → bytes for `readAutomaton`. Words are sorted and made unique here; a list without side tables needs no ranks. */
export function buildAutomaton(words: Iterable<string>, {ranked = true} = {}): Uint8Array {
  const sorted = sortWords(words)
  const letters = [...new Set(sorted.flatMap((word) => word.split('')))].sort((a, b) => (a < b ? -1 : 1))
  if (letters.length > 255) throw new Error(`Cannot code ${letters.length} letters in 8 bits`)
  const codes = new Map(letters.map((letter, i) => [letter, i + 1]))
  const root = minimise(sorted.map((word) => word.split('').map((letter) => codes.get(letter)!)))
  countWords(root)
  sortEdges(root, new Set())
  return serialise(root, sorted.length, letters, ranked)
}

function minimise(words: readonly number[][]): State {
  const register = new Map<string, State>()
  const root = newState()
  let ids = 1
  const replaceOrRegister = (parent: State) => {
    const last = parent.targets.at(-1)!
    const key = `${last.final ? 1 : 0},${last.letters.map((letter, i) => `${letter}:${last.targets[i]!.id}`).join(',')}`
    const known = register.get(key)
    if (known) parent.targets[parent.targets.length - 1] = known
    else {
      last.id = ids++
      register.set(key, last)
    }
  }
  let path: State[] = [root]
  let previous: readonly number[] = []
  for (const word of words) {
    let shared = 0
    while (shared < previous.length && shared < word.length && previous[shared] === word[shared]) shared++
    for (let i = previous.length; i > shared; i--) replaceOrRegister(path[i - 1]!)
    path = path.slice(0, shared + 1)
    for (const letter of word.slice(shared)) {
      const next = newState()
      path.at(-1)!.letters.push(letter)
      path.at(-1)!.targets.push(next)
      path.push(next)
    }
    path.at(-1)!.final = true
    previous = word
  }
  for (let i = previous.length; i > 0; i--) replaceOrRegister(path[i - 1]!)
  return root
}

function countWords(state: State): number {
  if (state.words === -1) {
    state.words = state.targets.reduce((sum, target) => sum + countWords(target), state.final ? 1 : 0)
  }
  return state.words
}

/** The edge that most words take comes first, so that a look-up passes few others. */
function sortEdges(state: State, seen: Set<State>): void {
  if (seen.has(state)) return
  seen.add(state)
  const order = state.letters
    .map((_, i) => i)
    .sort((a, b) => state.targets[b]!.words - state.targets[a]!.words || a - b)
  state.letters = order.map((i) => state.letters[i]!)
  state.targets = order.map((i) => state.targets[i]!)
  for (const target of state.targets) sortEdges(target, seen)
}

function serialise(root: State, size: number, letters: readonly string[], ranked: boolean): Uint8Array {
  const states: State[] = []
  let edgeCount = 0
  const place = (state: State) => {
    if (state.at !== -1 || state.letters.length === 0) return
    state.at = edgeCount
    edgeCount += state.letters.length
    states.push(state)
    for (const target of state.targets) place(target)
  }
  place(root)
  const start = toEdgeOffset(letters.length)
  const bytes = new Uint8Array(start + (ranked ? 8 : 4) * edgeCount)
  new Uint32Array(bytes.buffer, 0, 3).set([size, letters.length, edgeCount])
  new Uint16Array(bytes.buffer, 12, letters.length).set(letters.map((letter) => letter.charCodeAt(0)))
  const edges = new Uint32Array(bytes.buffer, start, edgeCount)
  const ranks = ranked ? new Uint32Array(bytes.buffer, start + 4 * edgeCount, edgeCount) : new Uint32Array(edgeCount)
  for (const state of states) {
    let before = 0
    state.letters.forEach((letter, i) => {
      const target = state.targets[i]!
      const last = i === state.letters.length - 1 ? LAST_EDGE : 0
      const final = target.final ? END_OF_WORD : 0
      edges[state.at + i] = (letter | final | last | (Math.max(target.at, 0) << TARGET_SHIFT)) >>> 0
      ranks[state.at + i] = before
      before += target.words
    })
  }
  return bytes
}

/** Strings → bytes for `StringTable`. */
export function buildStringTable(items: readonly string[]): Uint8Array {
  const encoded = items.map((item) => Buffer.from(item, 'utf8'))
  const bytes = Buffer.alloc(4 * (items.length + 2) + encoded.reduce((sum, item) => sum + item.length, 0))
  bytes.writeUInt32LE(items.length, 0)
  let offset = 0
  encoded.forEach((item, i) => {
    bytes.writeUInt32LE(offset, 4 * (i + 1))
    item.copy(bytes, 4 * (items.length + 2) + offset)
    offset += item.length
  })
  bytes.writeUInt32LE(offset, 4 * (items.length + 1))
  return bytes
}
