/** *A Paris*, *A cause de*, *A suivre*: the preposition at the head of a sentence, told from the verb, the letter and the grade. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import {isEnglish} from '../../lexicon/english.ts'
import {analyse, isFrench} from '../../lexicon/french.ts'
import {frenchForms} from '../../lexicon/morphology.ts'

const words = (list: string) => new Set(list.split(' '))
/** « A les yeux verts » is a verb: `à les` is `aux`. */
const DETERMINERS = words(
  "la l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes chaque quelques quel quelle quels quelles " +
    'plusieurs certains certaines',
)
/** Nouns and adverbs that make a set phrase with it. */
const PHRASES = words(
  'cause travers propos peine moins côté partir défaut force mesure condition nouveau présent terme droite gauche long court ' +
    'titre raison compter commencer vrai première bord domicile huis quand quoi qui lui eux elle elles nous vous moi midi minuit',
)
const UNITS = words(
  'an ans heure heures h km kilomètre kilomètres mètre mètres m jour jours mois semaine semaines minute minutes secondes euros dollars degrés reprises',
)
const OPENING = /^[«“"‹(—–-]$/

/** True for *A* that stands for *À*. */
export function isPreposition(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, third] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (token.text !== 'A' || !next?.spaced || (before && !OPENING.test(before.text))) return false
  if (isEnglishOnly(third)) return false
  if (next.kind === 'number') return third !== undefined && UNITS.has(third.text)
  if (next.kind !== 'word') return false
  if (isCapitalised(next.text)) return next.text.length > 1 && isPlace(next.text, third)
  if (DETERMINERS.has(next.text)) return third !== undefined
  return PHRASES.has(next.text) || isInfinitive(next.text)
}

/** A name that French has, or a word that English has not: « A Star Is Born » is no place. */
function isPlace(text: string, third: Token | undefined): boolean {
  if (text === text.toUpperCase() || (third?.kind === 'word' && isCapitalised(third.text) && isEnglish(third.text)))
    return false
  return isFrench(text) && (frenchForms().has(text) || !isEnglish(text))
}

/** *noter*, *suivre*; « A été », « A dîner »: what is a noun or a participle too may follow the verb. */
function isInfinitive(text: string): boolean {
  const readings = analyse(text)
  return readings.length > 0 && readings.every(({pos, modes}) => pos === 'V' && modes.includes('infi'))
}

function isEnglishOnly(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 1 && isEnglish(token.text) && !isFrench(token.text)
}
