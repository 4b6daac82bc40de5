/** Romanised → Cyrillic: which letters a romanisation stands for. Where it hides one, the likeliest is read. */
import type {SourceLanguage} from './languages.ts'

/** Ways of writing Cyrillic in Latin letters; `french` is what the others are turned into. */
export type Scheme = 'english' | 'german' | 'scholarly' | 'french'

type Groups = readonly (readonly [latin: string, cyrillic: string])[]

const groups = (source: string): Groups =>
  source
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
    .sort(([a], [b]) => b.length - a.length)

const COMMON =
  'a=а b=б v=в g=г d=д z=з k=к l=л m=м n=н o=о p=п r=р t=т f=ф u=у ou=у x=кс s=с é=е è=э ï=и ts=ц tz=ц kh=х dj=дж ë=ё'

const GROUPS: Readonly<Record<Exclude<Scheme, 'french'>, Groups>> = {
  english: groups(
    `${COMMON} shch=щ sch=щ chtch=щ zh=ж dzh=дж sh=ш tch=ч ch=ч yu=ю ya=я yo=ё you=ю iou=иу j=ж w=в '=ь š=ш č=ч ž=ж`,
  ),
  german: groups(`${COMMON} schtsch=щ tsch=ч sch=ш ch=х z=ц w=в ja=я ju=ю jo=ё j=й ss=с dsch=дж '=ь`),
  scholarly: groups(`${COMMON} šč=щ č=ч š=ш ž=ж dž=дж ch=х c=ц ja=я ju=ю jo=ё j=й h=х '=ь ʹ=ь`),
}

/** French in part: *Loukashenko*, *Choigu*. There, « ch » is ш. */
const HYBRID: Groups = groups(
  `${COMMON} shch=щ chtch=щ zh=ж sh=ш tch=ч ch=ш yu=ю ya=я yo=ё iou=иу j=ж w=в gue=ге gué=ге gui=ги guy=гы guï=ги ss=сс '=ь`,
)

/** A French form as the rules make it; ï stands for й but before l, m and n (*Mikhaïl*). */
const FRENCH: Groups = groups(
  `ï=й chtch=щ tch=ч ch=ш j=ж iou=ю ïou=ю ia=я ïa=я ie=ье ïe=е io=ьо ïl=ил ïm=им ïn=ин gue=ге gué=ге gui=ги guï=ги ss=с y=ы i=и e=е ${COMMON}`,
)

/** French → Cyrillic: good for showing a name whose French form is known, since the rules are read backwards. */
export function fromFrench(lower: string): string {
  const plain = lower.replace(/(?<=[iy]n)e$/, '').replace(/(?<=sk|tsk)i$/, 'iï')
  let cyrillic = ''
  for (let at = 0; at < plain.length; ) {
    const [length, letters] = readGroup(FRENCH, plain, at)
    cyrillic += letters
    at += length
  }
  return cyrillic.replace(/^ье/, 'е').replace(/(?<=[жшщч])ьо/g, 'ё')
}

const LATIN_VOWEL = /[aeiouyéèëï]/

/** Reads a word in lower case; letters that no rule knows stay Latin. */
export function toCyrillic(lower: string, scheme: Scheme, language: SourceLanguage): string {
  const table = scheme === 'french' ? HYBRID : GROUPS[scheme]
  let cyrillic = ''
  for (let at = 0; at < lower.length; ) {
    const [length, letters] = readVowel(lower, at, scheme, language) ?? readGroup(table, lower, at)
    cyrillic += letters
    at += length
  }
  if (language === 'uk') return toHard(cyrillic.replaceAll('г', 'ґ'))
  return language === 'be' ? toHard(cyrillic) : cyrillic
}

function readGroup(table: Groups, lower: string, at: number): [number, string] {
  const group = table.find(([latin]) => lower.startsWith(latin, at))
  return group ? [group[0].length, group[1]] : [1, lower[at]!]
}

/** The letters whose reading hangs on their place: y, i, e. */
function readVowel(lower: string, at: number, scheme: Scheme, language: SourceLanguage): [number, string] | undefined {
  const letter = lower[at]!
  const before = lower[at - 1] ?? ''
  const behindVowel = LATIN_VOWEL.test(before)
  const ukrainian = language === 'uk' || language === 'be'
  if (letter === 'e') return [1, at === 0 || ukrainian ? 'э' : 'е']
  const iotated = scheme === 'german' || scheme === 'scholarly' ? 'je' : 'ye'
  if (lower.startsWith(iotated, at)) return [2, readYe(before, behindVowel, language)]
  const ending = lower.slice(at)
  if (letter === 'i' && /^(?:ii|iy|ij)$/.test(ending)) return [2, ukrainian ? 'ій' : 'ий']
  if (letter === 'i') return lower.startsWith('ii', at) ? [2, 'ії'] : [1, ukrainian ? 'і' : 'и']
  if (letter !== 'y') return undefined
  if (/^y[iyj]$/.test(ending)) return [2, ukrainian ? 'ий' : 'ый']
  if (/^y[auo]/.test(ending) && scheme !== 'scholarly') return undefined
  if (behindVowel) return lower.startsWith('yi', at) ? [2, 'ї'] : [1, 'й']
  if (at === lower.length - 1) return [1, readFinalY(before, ukrainian)]
  return [1, language === 'uk' ? 'и' : 'ы']
}

function readYe(before: string, behindVowel: boolean, language: SourceLanguage): string {
  if (language === 'uk') return 'є'
  return before === '' || behindVowel ? 'е' : 'ье'
}

/** *Navalny* has ый; behind k, g, kh and hushes only ий stands: *Gorky*. */
function readFinalY(before: string, ukrainian: boolean): string {
  return ukrainian ? 'ий' : /[kghj]/.test(before) ? 'ий' : 'ый'
}

/** Ukrainian and Belarusian write h what Russian has as g, and the rare g is another letter; the plain e follows consonants. */
function toHard(cyrillic: string): string {
  return cyrillic.replaceAll('h', 'г').replaceAll('э', 'е')
}
