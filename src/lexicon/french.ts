/** What calque knows of a French surface form. */
import {perForm} from '../core/form.ts'
import {RecentMap} from '../core/recent.ts'
import {type Analysis, frenchForms, readingsOf} from './morphology.ts'

/** Words that lose their vowel before another, as written with a straight apostrophe. */
export const ELIDED = new Set(
  "l' d' j' m' t' s' n' c' ç' qu' jusqu' lorsqu' puisqu' quoiqu' presqu' quelqu' entr'".split(' '),
)

/** First parts that make a compound with any French word: *ex-ministre*, *anti-inflation*. */
const PREFIXES = new Set(
  (
    'anti ex non pro pré post sous sur super hyper ultra micro mini maxi méga multi pluri poly mono bi tri quasi semi demi mi ' +
    'co contre entre inter intra extra infra supra trans vice arrière avant après néo proto pseudo auto bio éco cyber télé ' +
    'électro euro franco anglo germano italo ibéro luso russo sino turco américano afro gréco israélo palestino indo nippo ' +
    'austro hispano latino judéo islamo socio politico économico technico médico agro aéro hydro thermo photo radio vidéo ' +
    'audio ciné géo macro méso nano ' +
    'nord sud est ouest centre national belgo suisso ukraino polono tchéco serbo irako irano syro libano arabo sunno crypto ' +
    'narco homo hétéro tout toute tous toutes self soi'
  ).split(' '),
)

const FINAL_PARTS = new Set(['là', 'ci', 'même', 'mêmes', 'né', 'née', 'nés', 'nées'])

/** Lower-case spellings to try for a form: as it stands, all lower case, and first letter only in capitals. */
function spellings(form: string): string[] {
  const lower = form.toLowerCase()
  if (lower === form) return [form]
  const title = form[0]! + lower.slice(1)
  return title === form ? [form, lower] : [form, lower, title]
}

/** True where a French dictionary holds the form, in this or a plainer case, without hyphens taken apart. */
export function isDictionaryWord(form: string): boolean {
  return spellings(form).some((spelling) => frenchForms().has(spelling))
}

/** True for a form that French has: dictionary word, œ or æ written apart, compound of French parts. */
export function isFrench(form: string): boolean {
  if (isDictionaryWord(form)) return true
  if (/[oa]e/i.test(form) && withLigatures(form).some(isDictionaryWord)) return true
  return form.includes('-') && isCompound(form)
}

function isCompound(form: string): boolean {
  const parts = form.split('-').filter(Boolean)
  if (parts.length < 2) return parts.length === 1 && isDictionaryWord(parts[0]!)
  return parts.every((part, i) => {
    const lower = part.toLowerCase()
    if (/^\d+$/.test(part) || (i < parts.length - 1 && PREFIXES.has(lower))) return true
    if (i === parts.length - 1 && FINAL_PARTS.has(lower)) return true
    const apostrophe = part.indexOf("'")
    if (apostrophe > 0 && ELIDED.has(lower.slice(0, apostrophe + 1)))
      return isDictionaryWord(part.slice(apostrophe + 1))
    return isDictionaryWord(part)
  })
}

/** *oeuvre* → *œuvre*: each way to write the ligatures. */
export function withLigatures(form: string): string[] {
  return [form.replace(/oe/g, 'œ').replace(/Oe|OE/g, 'Œ'), form.replace(/ae/g, 'æ').replace(/Ae|AE/g, 'Æ')].filter(
    (other) => other !== form,
  )
}

const cache = new RecentMap<string, readonly Analysis[]>(20_000)

/** Every reading of a surface form; a capitalised one is read in lower case too. Kept for the commonest forms. */
export function analyse(form: string): readonly Analysis[] {
  const known = cache.get(form)
  if (known) return known
  const readings = spellings(form).flatMap(readingsOf)
  cache.set(form, readings)
  return readings
}

/** The same for a token's form, kept with it. */
export const analyseForm = perForm(analyse)

/** Readings of a token's form in lower case. */
export const analyseLowerCase = perForm((text) => analyse(text.toLowerCase()))
