/** Words made by rule, which no dictionary lists all of: *antivax*, *recontacter*, *macronisme*, *bruxellisation*. */
import {isDictionaryWord} from './french.ts'

const PREFIXES =
  /^(?:anti|ultra|hyper|super|micro|macro|mini|maxi|méga|multi|pluri|poly|mono|néo|post|pré|pro|pseudo|semi|sub|supra|trans|inter|intra|extra|infra|méta|para|auto|bio|éco|cyber|télé|électro|euro|franco|agro|aéro|hydro|thermo|photo|radio|vidéo|audio|géo|nano|socio|techno|narco|crypto|ciné|neuro|cardio|psycho|immuno|onco|gastro|dermato|ostéo|chimio|archi|co|re|ré|dé|dés|in|im|non|sur|sous|contre|entre|mal)-?/

/** The shorter a prefix, the longer the word behind it has to be: *co* and *re* begin many a slip. */
const SHORTEST_REST = 4
const SHORT_PREFIX = 3
const SHORTEST_REST_OF_SHORT = 5

const SUFFIXES =
  /(?:ismes?|istes?|isations?|is(?:er|é|ée|és|ées|ent|ant|ait|era)|iens?|iennes?|esques?|ités?|ables?|ifications?|mania|phobes?|phobies?|philes?|philies?|logues?|logies?|graphies?|cratie|craties|ologues?|ologies?|itude|itudes|ard|ards|arde|ardes|ois|oises?|ais|aises?|ains?|aines?|éens?|éennes?)$/

const SHORTEST_STEM = 4

/** True for a known word behind a prefix, or a productive ending on a known word or name. */
export function isDerived(form: string, isKnown: (word: string) => boolean = isDictionaryWord): boolean {
  const prefix = PREFIXES.exec(form)?.[0]
  if (prefix) {
    const rest = form.slice(prefix.length)
    const shortest = prefix.length <= SHORT_PREFIX ? SHORTEST_REST_OF_SHORT : SHORTEST_REST
    if (rest.length >= shortest && isKnown(rest)) return true
    // « réélectrification »: both at once
    if (rest.length >= shortest + 4 && isSuffixed(rest, isKnown)) return true
  }
  return isSuffixed(form, isKnown)
}

function isSuffixed(form: string, isKnown: (word: string) => boolean): boolean {
  const suffix = SUFFIXES.exec(form)
  if (!suffix || suffix.index < SHORTEST_STEM) return false
  const stem = form.slice(0, suffix.index)
  return stemsOf(stem).some((word) => isKnown(word) || isKnown(word[0]!.toUpperCase() + word.slice(1)))
}

/** *poutin* → *poutine*, *bruxell* → *bruxelles*, *chirac* from *chiraqu*, *macron* from *macronn*. */
function stemsOf(stem: string): string[] {
  const stems = [stem, `${stem}e`, `${stem}es`, `${stem}s`, `${stem}a`, `${stem}o`, `${stem}ie`, `${stem}y`]
  if (stem.endsWith('qu')) stems.push(`${stem.slice(0, -2)}c`, `${stem.slice(0, -2)}que`)
  if (/([a-z])\1$/.test(stem)) stems.push(stem.slice(0, -1))
  return stems
}
