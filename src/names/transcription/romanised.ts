/** Tells whether a spelling is a Slavic name in English, German or scholarly letters, and how sure that is. */
import type {SourceLanguage} from './languages.ts'
import type {Scheme} from './read.ts'
import {SURNAMES_IN_IN} from './russian-surnames.ts'

/** How a word is romanised. `sure`: its letters and its ending leave no other reading. */
export interface Romanisation {
  readonly scheme: Exclude<Scheme, 'french'> | 'french'
  readonly language: SourceLanguage
  readonly sure: boolean
}

/** Endings of surnames and patronymics, in any of the schemes, that languages of the West hardly have. */
const FIRM_ENDING =
  /(?:[^aeiouy]enko|[^aeiou]yak|chenko|[iy]enko|[ouyae]shkin|[ouyae]chkin|[aeiouy]shko|[eo]chko|[aeiouy]khin|zhin|[oe]v(?:sky|skiy|skyi|skii|skij|skaya|skaia)|skaya|[oe]vaya|skiy|skoy|.{2}ovoy|(?:[kv]|kh)yi|[bv]iy|skyi|skij|skyj|chuk|[^aeiou]iuk|yuk|[oe]vych|[oe]vna|[oe]v[iy]chna|[aeo]yev|[aeo]yeva|[^aeiou]yev|[^aeiou]yeva|iyev|iyeva|[^aeiou]yov|[^aeiou]yova|owitsch|ewitsch|tschuk|tschenko|[^aeiou]ny[iy])$/

/** Endings that some other names have too. */
const LOOSE_ENDING =
  /(?:.{2}[^aeou]ov|.{2}[^aeo]ev|.{2}[aeo]ev|.{3}[^eou]ova|.{3}[^aeou]eva|.{2}[oe]vich|.{2}[^aeiou][iy]nsky|.{2}ensky|.{2}[aoe]vsky|.{2}tsky|[^aeiou]ych|.{3}enka|.{2}[oe]vič|čuk|[^aeiou]ij|.{3}ow|.{3}ew|.{3}owa|.{3}ewa)$/

/** Towns: *Khabarovsk*, *Avdiivka*, *Zheleznogorsk*. */
const PLACE_ENDING = /(?:.{3}[^aeiouy]?sk|.{2}gorsk|.{3}[oie]vka|.{3}gorod|.{3}grad|.{3}[oe]vo)$/

/** Letters that no romanisation of Cyrillic into English has; they are no business of ours. */
const FOREIGN_LETTERS =
  /[qwáâàäãåæçćčéèêëíîìïñóôòöøõœśşšúûùüýžźżğıłđß]|c(?!h)|ck|ph|th|gh|rh|ij(?!$)|[aeiou]{3}|x(?![aeiou])|bb|dd|ff$|ff|gg|pp|rr|tt|zz|mn$|ueva|euv|(?<!d)j|sss|ow$|owa$/

const GERMAN_LETTERS =
  /tsch|schtsch|owitsch|ewitsch|^j[aeou].{2}.*(?:ow|ew|owa|ewa)$|[aeiou]jewa?$|sch.*(?:ow|ew|owa|ewa|enko)$/
const SCHOLARLY_LETTERS = /[čšž].*(?:ov|ova|ev|eva|in|ina|enko|čuk|skij|skaja|nyj|aja)$|(?:skij|skaja|[oe]vskij|ckij)$/

/** Signs of the English way that French has otherwise. A lone « ch » may be French ш: it counts where only ч is likely. */
const ENGLISH_LETTERS =
  /sh|zh|^ch|[bdglmnpvz]chenk|[ri]chenko$|^pch|[eo]chko$|ch(?:kin|kov|nik|inn?ikov|ikov|uk|arenko$|arov)|(?<!t)ich$|ych$|y[aueo]|[aeou]y(?![aeou])|(?<![aeoigq])u|gu(?![eiéyï])|[aeiouy]s[aeiouy]|g[eiy]|iy|yi|yy|ii|ks|[iy]n$|sky$|[aeo][ie](?=[^aeiouy]|[^aeiouy]?$)|[aeou]ev|tz/

/** Signs of French: nothing is to be done, unless a sure English sign is there as well. */
const FRENCH_LETTERS = /ou|ï|tch|tsk[iy]$|gu[eéiyï]|(?<!d)j|[iy]ne$|[ei]vitch|iev|io[uv]|ss/
const SURE_ENGLISH_LETTERS = /sh|zh|(?<![oaeg])u|[^y]ya|yu|yo|ye|[aeo]y(?=[^aeiou]|$)|skiy|skyi/

/** Signs that with a firm ending leave no doubt. */
const SURE_LETTERS = /shch|zh|kh|sh|yu|ya|[aeo]ye|[^aeiou]yo|khr/

/** *Akhmadulina*: letters that no Western name in -ina has. */
const WOMAN_IN_INA = /(?:zh|kh|shch|[^aeiou]y[auo]).*ina$/

/** Spellings their bearers chose, and names that only look Slavic. */
const LEFT_ALONE = new Set(
  (
    'asimov nabokov brodsky stravinsky chomsky sikorsky palahniuk malkovich bogdanovich casanova villanova geneva genova ' +
    'cordova segovia suarez minsky lansky kubrick spassky kasparov jakobson kandinsky diaghilev blinken molotov romanov kotov ustinov ' +
    'godunov balanchine horowitz milstein heifetz rachmaninoff smirnoff davidoff chekov sulu demidov polansky wojtyla lewinsky levinsky ' +
    'jankovich blagojevich kucinich bukowski husky whisky risky pesky tricky yukov kovac golovin seligman landsbergis pugachova ' +
    'gaddafi macarov karpov popov petrov ivanov volkov orlov pavlov masurov'
  ).split(' '),
)

/** How a single word (one part of a double surname) is romanised; undefined where it is French, or nothing Slavic. */
export function findRomanisation(word: string): Romanisation | undefined {
  const lower = word.toLowerCase()
  if (lower.length < 4 || LEFT_ALONE.has(lower)) return undefined
  const language = languageOf(lower)
  if (GERMAN_LETTERS.test(lower) && !/[áéíóúýçñ]/.test(lower)) {
    return isSlavicEnding(lower) ? {scheme: 'german', language, sure: /tsch/.test(lower)} : undefined
  }
  if (SCHOLARLY_LETTERS.test(lower) && !/[áéíóúýůřěťďňćđ]/.test(lower))
    return {scheme: 'scholarly', language, sure: false}
  return findEnglish(lower, language)
}

function findEnglish(lower: string, language: SourceLanguage): Romanisation | undefined {
  const french = FRENCH_LETTERS.test(lower)
  if (french ? !SURE_ENGLISH_LETTERS.test(lower) : !ENGLISH_LETTERS.test(lower)) return undefined
  if (FOREIGN_LETTERS.test(french ? lower.replace(/[ïéè]/g, 'i') : lower)) return undefined
  // No other language writes « shch ».
  const firm = FIRM_ENDING.test(lower) || /shch/.test(lower)
  const place = PLACE_ENDING.test(lower) && SURE_LETTERS.test(lower)
  const known = SURNAMES_IN_IN.has(lower.replace(/(?<=in)a$/, '')) || WOMAN_IN_INA.test(lower)
  const loose = LOOSE_ENDING.test(lower) && !/(?<![cksz])h/.test(lower)
  if (!firm && !place && !known && !loose && !isMarkedPlace(lower)) return undefined
  return {scheme: french ? 'french' : 'english', language, sure: isSure(lower, firm)}
}

/** *Kursk*, *Irkutsk*: Polish has -sk too, so never sure. */
function isMarkedPlace(lower: string): boolean {
  return PLACE_ENDING.test(lower) && /u(?=.*sk$)|ch.*(?:sk|vka)$|[aeiouy]s[aeiouy].*(?:sk|vka)$|i[iy]vka$/.test(lower)
}

function isSure(lower: string, firm: boolean): boolean {
  if (/shch|[aeo]yev|zhenko|shenko|yanov|zhin$/.test(lower)) return true
  return SURE_LETTERS.test(lower) && (firm || /(?:ov|ev|ova|eva|sk)$/.test(lower))
}

function isSlavicEnding(lower: string): boolean {
  return /(?:ow|ew|owa|ewa|in|ina|witsch|tschuk|enko|s[ck][iy]j?|skaja|uk)$/.test(lower)
}

/** True for a word that ends like a Slavic surname, whatever its letters. */
export function hasSlavicEnding(word: string): boolean {
  const lower = word.toLowerCase()
  if (LEFT_ALONE.has(lower) && !/ov$/.test(lower)) return false
  return (
    FIRM_ENDING.test(lower) || LOOSE_ENDING.test(lower) || SURNAMES_IN_IN.has(lower) || /[iy]ne$|tchouk$/.test(lower)
  )
}

/** A word behind a Slavic given name: there, endings that are common elsewhere will do. */
export function findBeside(word: string): Romanisation | undefined {
  const lower = word.toLowerCase()
  const found = findRomanisation(word)
  if (found || lower.length < 4 || LEFT_ALONE.has(lower) || FOREIGN_LETTERS.test(lower)) return found
  if (FRENCH_LETTERS.test(lower) || !ENGLISH_LETTERS.test(lower)) return undefined
  if (!/(?:[iy]n|ina|ko|[aiyu]k|ets|[iy]ch|oy|[^aeiou]y|iy|aya|ov|ova|ev|eva|ik)$/.test(lower)) return undefined
  return {scheme: 'english', language: languageOf(lower), sure: false}
}

/** Ukrainian shows in *-skyi*, *-ych*, *h* for г; Belarusian in *-ouski* and *-enka*; else Russian. */
function languageOf(lower: string): SourceLanguage {
  if (/(?:[oe]u|aŭ|eŭ)sk(?:i|aya|aja)$|[^aeiou]enka$|[ŭ]/.test(lower)) return 'be'
  if (
    /(?:skyi|skyj|yy|yi|[bv]iy|ych|ovych|chuk|iuk|iivka|ivka|nyi)$|^h[rlny]|(?<![csztkprgd])h(?=[aeiou]).*(?:enko|uk|ets)$/.test(
      lower,
    )
  )
    return 'uk'
  return 'ru'
}
