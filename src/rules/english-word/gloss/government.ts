/** How French verbs take an object and an infinitive: *permettre aux passagers de voyager*, *aider à empêcher*. */
import {analyse} from '../../../lexicon/french.ts'

/** Verbs whose object stands behind *à*. */
const WITH_A = new Set(
  (
    'accéder adhérer appartenir assister consentir contribuer convenir désobéir déplaire échapper mentir nuire obéir participer plaire procéder ' +
    'réagir recourir réfléchir remédier renoncer répondre résister ressembler songer succéder suffire survivre téléphoner'
  ).split(' '),
)

/** Verbs whose object stands behind *de*. */
const WITH_DE = new Set(
  'bénéficier changer dépendre discuter disposer douter hériter jouir manquer profiter rêver souffrir témoigner triompher user'.split(
    ' ',
  ),
)

/** Verbs that take a person behind *à* and something else without preposition. */
const OF_PERSONS = new Set(
  'commander conseiller défendre demander dire enjoindre imposer interdire offrir ordonner pardonner permettre promettre proposer recommander reprocher suggérer'.split(
    ' ',
  ),
)

const INFINITIVE_WITH_A = new Set(
  (
    'aider amener apprendre appeler arriver aspirer autoriser chercher commencer condamner conduire consentir consister continuer contribuer ' +
    'encourager engager enseigner forcer habituer hésiter inciter inviter mettre obliger parvenir participer passer persister pousser préparer ' +
    'renoncer réussir servir songer tarder tendre tenir viser'
  ).split(' '),
)

const PLAIN_INFINITIVE = new Set(
  (
    'affirmer aimer aller compter croire daigner désirer déclarer devoir écouter entendre espérer estimer faire falloir laisser oser paraître penser ' +
    'pouvoir préférer prétendre reconnaître regarder savoir sembler sentir souhaiter venir voir vouloir'
  ).split(' '),
)

/** The preposition before a verb's object; empty for none. Where a verb takes persons behind *à*, several of them or an infinitive show that it has one. */
export function objectPreposition(verb: string, isPerson: boolean): string {
  if (WITH_A.has(verb)) return 'à'
  if (WITH_DE.has(verb)) return 'de'
  return OF_PERSONS.has(verb) && isPerson ? 'à' : ''
}

/** The preposition before an infinitive that depends on the verb; empty for none. */
export function infinitivePreposition(verb: string | undefined): string {
  if (verb === undefined) return 'de'
  if (PLAIN_INFINITIVE.has(verb)) return ''
  return INFINITIVE_WITH_A.has(verb) ? 'à' : 'de'
}

/** The verb that a French form is of; undefined for words that may be something else. */
export function verbOf(form: string): string | undefined {
  const readings = analyse(form.toLowerCase())
  return readings.length > 0 && readings.every(({pos}) => pos === 'V') ? readings[0]!.lemma : undefined
}
