/** Spaces that depend on what the article does elsewhere: before high marks and signs, inside guillemets, behind a stop. */
import {isFrench} from '../../lexicon/french.ts'
import {LETTER, type Place, SPACE, wordBefore} from './places.ts'

type HabitId = 'high-mark' | 'colon' | 'sign' | 'guillemets' | 'double-space' | 'dash'

interface Found {
  readonly start: number
  readonly end: number
  readonly expected: (space: string) => string
}

interface Habit {
  /** Places as most articles have them. */
  kept: number
  readonly spaces: Map<string, number>
  readonly broken: Found[]
}

const NO_BREAK = '\u00A0'
const BEFORE = new RegExp(`[${LETTER}\\d»”")%]`)
const HIGH = /[:;!?%€](?=[\s»”")!?.,;]|$)/g
const GUILLEMET = new RegExp(`«([${SPACE}]?)(?=[${LETTER}\\d])|(?<=[${LETTER}\\d.!?…])([${SPACE}]?)»`, 'g')
const DOUBLE = new RegExp(`(?<=\\S)([${SPACE}]{1,3})(?=\\S)`, 'g')
const DASH = new RegExp(`(?<=[${LETTER}]) ([-–—]) (?=[${LETTER}])`, 'g')
/** From so many places on that keep a habit, a place that breaks it is a slip. */
const SURE = 4

export class Habits {
  readonly #habits = new Map<HabitId, Habit>()

  /** Counts a paragraph's places; `offset` is where its text starts in the file. */
  add(raw: string, offset: number, covers: (offset: number) => boolean): void {
    for (const {0: mark, index} of raw.matchAll(HIGH)) this.#addHigh(raw, mark, index, offset, covers)
    if (/[«»]/.test(raw)) for (const match of raw.matchAll(GUILLEMET)) this.#addGuillemet(match, offset)
    if (/[ \u00A0\u202F]{2}/.test(raw)) this.#addDoubles(raw, offset)
    if (/ [-–—] /.test(raw)) this.#addDashes(raw, offset)
  }

  /** `marks` is off where every mark is looked at by itself. */
  *places(marks: boolean): Generator<Place> {
    if (marks) {
      yield* this.#slips('colon')
      yield* this.#slips('high-mark')
      yield* this.#slips('guillemets')
      yield* this.#signs()
    }
    yield* this.#doubles()
    yield* this.#dashes()
  }

  #get(id: HabitId): Habit {
    let habit = this.#habits.get(id)
    if (!habit) this.#habits.set(id, (habit = {kept: 0, spaces: new Map(), broken: []}))
    return habit
  }

  #count(id: HabitId, space: string, found: Found): void {
    const habit = this.#get(id)
    if (space === '') {
      habit.broken.push(found)
      return
    }
    habit.kept++
    habit.spaces.set(space, (habit.spaces.get(space) ?? 0) + 1)
  }

  #addHigh(raw: string, mark: string, at: number, offset: number, covers: (offset: number) => boolean): void {
    const space = at > 0 && SPACE.includes(raw[at - 1]!) ? raw[at - 1]! : ''
    const index = at - space.length
    const start = offset + index
    const before = raw.charAt(index - 1)
    if (!BEFORE.test(before) || covers(start)) return
    const isSign = mark === '%' || mark === '€'
    if (isSign && !/\d/.test(before)) return
    if (space === '' && isNameOrEntity(raw, index, mark)) return
    const found = {start, end: offset + at + 1, expected: (usual: string) => usual + mark}
    this.#count(isSign ? 'sign' : mark === ':' ? 'colon' : 'high-mark', space, found)
  }

  #addGuillemet({0: actual, 1: inner, 2: outer, index}: RegExpExecArray, offset: number): void {
    const start = offset + index
    const opens = actual.startsWith('«')
    const expected = (usual: string) => (opens ? `«${usual}` : `${usual}»`)
    this.#count('guillemets', inner ?? outer ?? '', {start, end: start + actual.length, expected})
  }

  /** Typists put two spaces behind a stop; inside a sentence they are a slip, unless the whole text is spread out. */
  #addDoubles(raw: string, offset: number): void {
    const habit = this.#get('double-space')
    for (const {0: actual, index} of raw.matchAll(DOUBLE)) {
      if (actual.length === 1 || /[.!?…:]/.test(raw[index - 1]!)) {
        habit.kept++
        continue
      }
      const start = offset + index
      const space = /[\u00A0\u202F]/.exec(actual)?.[0] ?? ' '
      habit.broken.push({start, end: start + actual.length, expected: () => space})
    }
  }

  #addDashes(raw: string, offset: number): void {
    for (const {0: actual, 1: dash, index} of raw.matchAll(DASH)) {
      const start = offset + index + 1
      const found = {start, end: start + 1, expected: () => '–'}
      this.#count('dash', dash === '-' ? '' : actual, found)
    }
  }

  /** Places that break what most do. */
  *#slips(id: HabitId): Generator<Place> {
    const {kept, spaces, broken} = this.#get(id)
    if (kept <= broken.length) return
    const severity = id === 'guillemets' || kept < SURE || kept < SURE * broken.length ? 'info' : undefined
    for (const found of broken) yield toPlace(found, id, usualSpace(spaces), {severity})
  }

  /** *5%* is told once where the article has nothing else. */
  *#signs(): Generator<Place> {
    const {kept, broken} = this.#get('sign')
    if (kept > broken.length) yield* this.#slips('sign')
    else yield* this.#once('sign')
  }

  *#doubles(): Generator<Place> {
    const {kept, broken} = this.#get('double-space')
    if (broken.length * 10 > kept + broken.length && broken.length > 3) return
    for (const found of broken) yield toPlace(found, 'double-space', '', {})
  }

  *#dashes(): Generator<Place> {
    if (this.#get('dash').kept > 0) for (const found of this.#get('dash').broken) yield toPlace(found, 'dash', '', INFO)
    else yield* this.#once('dash')
  }

  /** One message for a habit that the whole article has. */
  *#once(id: HabitId): Generator<Place> {
    const {broken, spaces} = this.#get(id)
    const [first] = broken
    if (!first) return
    const {length} = broken
    const note = {en: `The article has it ${length} times.`, fr: `L’article l’a ${length} fois.`}
    yield toPlace(first, id, usualSpace(spaces), {...INFO, ...(length > 1 && {note})})
  }
}

const INFO = {severity: 'info'} as const

function toPlace(
  {start, end, expected}: Found,
  entryId: HabitId,
  space: string,
  rest: Pick<Place, 'severity' | 'note'>,
): Place {
  return {start, end, expected: expected(space), entryId, ...rest}
}

/** The kind of space that the article has most often at such places. */
function usualSpace(spaces: ReadonlyMap<string, number>): string {
  return [...spaces].sort((a, b) => b[1] - a[1])[0]?.[0] ?? NO_BREAK
}

/** *Yahoo!*, *&amp;* */
function isNameOrEntity(raw: string, at: number, mark: string): boolean {
  if (mark === '!') return !isFrench(wordBefore(raw, at) || 'a')
  return mark === ';' && /&#?\w{1,8}$/.test(raw.slice(Math.max(0, at - 10), at))
}
