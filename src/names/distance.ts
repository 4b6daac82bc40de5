/** How far two spellings of a name are from each other, over the letter groups that romanisations exchange. */
import {MARKS} from '../core/letters.ts'
import {RecentMap} from '../core/recent.ts'
import {lazy} from '../lexicon/data.ts'

const DEFAULT_COST = 0.02

/**
 * Groups of letters that stand for one another, the first at the default cost, `:cost` where a member is a weaker guess.
 * From transcription practice of Russian, Ukrainian, Arabic, Persian, Turkish and Greek into French, English and German.
 */
const GROUPS = `
sh ch sch š ş ś sz:.1 s:.3
tch ch tsch č ç ć cz:.1 c:.3
j zh ž sch:.1 dj:.3 z:.4
chtch shch schtsch šč sch:.2
ts tz c:.1 z:.15
kh h:.1 ch:.1 x:.2 k:.3 gh:.3
dj dzh j:.1 dsch dž g:.3
g gu:.05 gh:.1 h:.35
ou u oo:.1 w:.1 oe:.3 o:.35 v:.35
iou yu ju iu you ou:.3 u:.3
ia ya ja a:.4
ie ye je e:.15
io yo jo e:.25 o:.3
i y j ii iy yi ij ee:.15 e:.35
ai ay aj ei:.2
ei ey ej ee:.2
oi oy oj
v w ff:.1 f:.2 u:.35
k c q ck qu:.05 ch:.3
f ph ff
s ss z:.35 c:.3
x ks kss
au aou ao:.2 aw:.1
aou aw:.05 ao:.05
t tt th:.1
d dd dh:.1
a aa:.05 o:.35 e:.4
o oo:.2 u:.35
e eh:.1 i:.35
ev ew eff:.1 iev yev ov:.35
ov ow off:.1
iov yov jow jov iow iev yev jew jev iew
iev yev ov:.15 ev:.1
iov yov ov:.1 ev:.15
burg bourg
skaïa skaya ska:.5
š s:.05
č c:.05
ž z:.05
đ d:.05 dj:.05 dz:.3
`

/** Endings that romanisations exchange at the end of a word only. */
const FINAL_GROUPS = `
ine in
yne yn
ene en
ane an
ie ia:.1
`

type Costs = ReadonlyMap<string, ReadonlyMap<string, number>>

function readGroups(source: string): Costs {
  const costs = new Map<string, Map<string, number>>()
  const set = (a: string, b: string, cost: number) => {
    const row = costs.get(a) ?? new Map<string, number>()
    row.set(b, Math.min(cost, row.get(b) ?? Number.POSITIVE_INFINITY))
    costs.set(a, row)
  }
  for (const line of source.trim().split('\n')) {
    const members = line.split(' ').map((member) => {
      const [letters = '', cost] = member.split(':')
      return {letters: foldAccents(letters), cost: cost ? Number(cost) : DEFAULT_COST}
    })
    for (const a of members) {
      for (const b of members) if (a.letters !== b.letters) set(a.letters, b.letters, Math.max(a.cost, b.cost))
    }
  }
  return costs
}

// Letters whose mark changes the consonant keep it; accents on vowels are folded away.
const KEPT: Readonly<Record<string, string>> = {
  š: 'š',
  ş: 'š',
  ś: 'š',
  č: 'č',
  ć: 'č',
  ç: 'č',
  ž: 'ž',
  ź: 'ž',
  ż: 'ž',
  đ: 'đ',
}

/** Lower case without accents on vowels; *š*, *č*, *ž* stay, since they are other consonants. */
export function foldAccents(name: string): string {
  const lower = name.toLowerCase()
  if (/^[a-z]*$/.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/[^a-z]/gu, (letter) => KEPT[letter] ?? EXTRA[letter] ?? letter.normalize('NFD').replace(MARKS, ''))
}

const EXTRA: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
}

const groupCosts = lazy(() => readGroups(GROUPS))
const finalGroupCosts = lazy(() => readGroups(FINAL_GROUPS))
const LONGEST = 7
// Longer words than any name's are not compared letter by letter.
const LONGEST_NAME = 60
const MAX = 99

/** Room for the sums of one comparison; a call leaves nothing there for the next. */
const sums = lazy(() => new Float64Array((LONGEST_NAME + 1) ** 2))

/**
 * The least sum of costs that turns one word into the other: 0 for the same letters (accents aside), about 0.02 for a change of
 * romanisation, 1 for an unrelated consonant. Symmetric; beyond `limit` it is only known to be greater.
 */
export function nameDistance(first: string, second: string, limit = MAX): number {
  const a = foldAccents(first)
  const b = foldAccents(second)
  if (a === b) return 0
  if (Math.max(a.length, b.length) > LONGEST_NAME) return MAX
  const width = b.length + 1
  const best = sums().fill(MAX, 0, (a.length + 1) * width)
  best[0] = 0
  const all = exchangesOf(a)
  for (let i = 0; i <= a.length; i++) {
    const exchanges = all[i] ?? []
    const costOfLetter = i < a.length ? letterCost(a, i) : MAX
    for (let j = 0; j <= b.length; j++) {
      const here = best[i * width + j]!
      if (here > limit || here >= MAX) continue
      const relax = (m: number, n: number, cost: number) => {
        const at = (i + m) * width + j + n
        // A name is recognised by its first letter.
        const sum = here + (i === 0 && j === 0 ? 1.5 * cost : cost)
        if (sum < best[at]!) best[at] = sum
      }
      if (i < a.length && j < b.length && a[i] === b[j]) relax(1, 1, 0)
      if (i < a.length) relax(1, 0, costOfLetter)
      if (j < b.length) relax(0, 1, letterCost(b, j))
      const letter = b.charCodeAt(j)
      for (const {length, first: start, right, cost, final} of exchanges) {
        if (start !== letter || !b.startsWith(right, j)) continue
        if (!final || j + right.length === b.length) relax(length, right.length, cost)
      }
    }
  }
  return best[a.length * width + b.length]!
}

/** Letters that may stand for the next ones of a word. */
interface Exchange {
  /** Of the letters in this word. */
  readonly length: number
  /** Code of the first letter of `right`, which is asked first. */
  readonly first: number
  readonly right: string
  readonly cost: number
  readonly final: boolean
}

const cache = new RecentMap<string, readonly (readonly Exchange[])[]>(5_000)

/** The exchanges at each letter of a word; a name is compared with several others. */
function exchangesOf(word: string): readonly (readonly Exchange[])[] {
  let exchanges = cache.get(word)
  if (!exchanges) {
    exchanges = Array.from({length: word.length}, (_, at) => exchangesAt(word, at))
    cache.set(word, exchanges)
  }
  return exchanges
}

function exchangesAt(word: string, at: number): Exchange[] {
  const exchanges: Exchange[] = []
  const add = (costs: Costs, length: number, final: boolean) => {
    for (const [right, cost] of costs.get(word.slice(at, at + length)) ?? [])
      exchanges.push({length, first: right.charCodeAt(0), right, cost, final})
  }
  for (let length = 1; length <= LONGEST && at + length <= word.length; length++) {
    add(groupCosts(), length, false)
    if (at + length === word.length) add(finalGroupCosts(), length, true)
  }
  return exchanges
}

/** What a letter costs that only one of the names has. */
function letterCost(word: string, at: number): number {
  const letter = word[at]!
  const last = at === word.length - 1
  if (letter === "'" || letter === '-') return 0.05
  if (letter === word[at - 1]) return 0.1
  if (letter === 'h') return last ? 0.15 : 0.35
  if (letter === 'e' && last) return 0.2
  if ('eiy'.includes(letter)) return 0.55
  return 'aou'.includes(letter) ? 0.7 : 1
}

/** The largest distance at which two words may be one name, at factor 1: it grows with the shorter one's length. */
export function allowedDistance(first: string, second: string): number {
  const length = Math.min(first.length, second.length)
  return length >= 9 ? 0.95 : (ALLOWED[length] ?? 0.12)
}

const ALLOWED: Readonly<Record<number, number>> = {4: 0.36, 5: 0.46, 6: 0.56, 7: 0.72, 8: 0.72}

const MARKERS: readonly (readonly [RegExp, RegExp])[] = [
  [/ou/, /(?<![o])u/],
  [/ch/, /sh/],
  [/tch/, /(?<!t)ch/],
  [/(?<!d)j/, /zh/],
  [/ï/, /y/],
  [/kh/, /(?<![kcstpg])h/],
]

/** True where one name has the French sign and the other the English one: *ou* and *u*, *ch* and *sh*, *j* and *zh*, … */
export function hasRomanisationMarker(first: string, second: string): boolean {
  const a = first.toLowerCase()
  const b = second.toLowerCase()
  return MARKERS.some(([french, english]) => {
    const shows = (x: string, y: string) => french.test(x) && !french.test(y) && english.test(y)
    return shows(a, b) || shows(b, a)
  })
}
