/** Writes an English verb group in French: *has attacked* → *a attaqué*, *will be sold* → *sera vendu*. */
import type {Reading, Slot} from '../../../grammar/slot.ts'
import {type Features, inflect} from '../../../lexicon/morphology.ts'
import type {VerbGroup} from './chunks.ts'
import type {Option} from './lexemes.ts'
import type {Agreement, Choices} from './noun-phrase.ts'

/** What stands before the group and decides its form. */
export interface Subject {
  /** `3s`, `3p`, …; undefined where no subject is in sight. */
  readonly person: string | undefined
  readonly agreement: Agreement
  /** A noun phrase of the run, which a participle may qualify. */
  readonly noun: boolean
}

/** Verbs that make their past with *être*. */
const WITH_BE = new Set(
  'aller venir arriver partir entrer sortir naître mourir rester tomber retourner revenir devenir parvenir intervenir survenir décéder rentrer'.split(
    ' ',
  ),
)

/** The words of the group; the subject is not among them. */
export function writeVerbGroup(group: VerbGroup, subject: Subject, slot: Slot, choices: Choices): string[] {
  const [auxiliary] = group.auxiliaries
  if (group.infinitive) return writeInfinitive(group, subject, choices)
  if (auxiliary === undefined) return writePlain(group, subject, slot, choices)
  return negate(writeCompound(group, subject, slot, choices), group)
}

/** The verb, and what its translation has behind it. */
export function lemmaOf({lemmas}: Option, choices: Choices): [verb: string, rest: string[]] {
  // A reflexive verb needs a pronoun, which the place may not have room for.
  const plain = lemmas.filter((lemma) => !/^s(?:e |')/.test(lemma))
  const all = plain.length > 0 ? plain : lemmas
  const [verb = '', ...rest] = all[Math.min(choices.verb, all.length - 1)]!.split(' ')
  return [verb, rest]
}

/** The form, or the infinitive where the lexicon has none. */
function conjugate(verb: string, features: Omit<Features, 'pos'>): string {
  return inflect(verb, {pos: 'V', ...features})[0] ?? verb
}

function participleOf(verb: string, {gender, number}: Agreement): string {
  return conjugate(verb, {mode: 'ppas', gender, number})
}

const PLAIN_AGREEMENT: Agreement = {gender: 'm', number: 's'}

/** *a attaqué*, *sont venus*; `tense` is that of the auxiliary. */
function writePerfect(verb: string, tense: string, subject: Subject): string[] {
  const withBe = WITH_BE.has(verb)
  const person = subject.person ?? '3s'
  return [
    conjugate(withBe ? 'être' : 'avoir', {mode: tense, person}),
    participleOf(verb, withBe ? subject.agreement : PLAIN_AGREEMENT),
  ]
}

function writeInfinitive({auxiliaries, verb, adverbs}: VerbGroup, {agreement}: Subject, choices: Choices): string[] {
  if (!verb) return [auxiliaries.at(-1)?.split(':')[0] ?? '', ...adverbs]
  const [lemma, rest] = lemmaOf(verb, choices)
  if (auxiliaries.some((auxiliary) => auxiliary.startsWith('être')))
    return ['être', ...adverbs, participleOf(lemma, agreement), ...rest]
  if (auxiliaries.some((auxiliary) => auxiliary.startsWith('avoir')))
    return ['avoir', ...adverbs, participleOf(lemma, PLAIN_AGREEMENT), ...rest]
  return [lemma, ...adverbs, ...rest]
}

/** A form without auxiliaries, as the ending and the place say. */
function writePlain(
  {verb, adverbs, first, complemented}: VerbGroup,
  subject: Subject,
  slot: Slot,
  choices: Choices,
): string[] {
  const [lemma, rest] = lemmaOf(verb!, choices)
  const {ending} = verb!
  const past = ending === 'ed' || ending === 'irregular'
  const reading = first && slot.readings[0]?.pos === 'V' ? slot.readings[0] : undefined
  if (reading?.mode === 'ppas')
    return [
      participleOf(lemma, {gender: reading.gender === 'f' ? 'f' : 'm', number: reading.number === 'p' ? 'p' : 's'}),
      ...adverbs,
      ...rest,
    ]
  if (reading?.mode === 'infi') return [lemma, ...adverbs, ...rest]
  if (ending === 'ing') return [conjugate(lemma, {mode: 'ppre'}), ...adverbs, ...rest]
  const person = subject.person ?? reading?.person
  if (past && subject.noun && complemented === (choices.past === 'likelier'))
    return [participleOf(lemma, subject.agreement), ...adverbs, ...rest]
  if (past && person) {
    const [auxiliary = '', participle = ''] = writePerfect(lemma, 'ipre', {...subject, person})
    return [auxiliary, ...adverbs, participle, ...rest]
  }
  if (past) return [...adverbs, participleOf(lemma, subject.agreement), ...rest]
  return person ? [conjugate(lemma, {mode: 'ipre', person}), ...adverbs, ...rest] : [lemma, ...adverbs, ...rest]
}

/** A verb without auxiliaries in the form that its subject or the slot asks for. */
export function writeFiniteVerb(verb: string, past: boolean, subject: Subject, reading: Reading | undefined): string[] {
  if (reading?.mode === 'ppas')
    return [
      participleOf(verb, {gender: reading.gender === 'f' ? 'f' : 'm', number: reading.number === 'p' ? 'p' : 's'}),
    ]
  if (reading?.mode === 'infi') return [verb]
  const person = subject.person ?? reading?.person ?? '3s'
  return past ? writePerfect(verb, 'ipre', {...subject, person}) : [conjugate(verb, {mode: 'ipre', person})]
}

/** Auxiliaries and modals in order, each deciding the form of the next. */
function writeCompound(group: VerbGroup, subject: Subject, slot: Slot, choices: Choices): string[] {
  const {auxiliaries, verb, adverbs} = group
  const [head = '', tense = 'ipre', number] = auxiliaries[0]!.split(':')
  const person =
    subject.person ?? (group.first ? slot.readings[0]?.person : undefined) ?? (number === 'p' ? '3p' : '3s')
  const agreement =
    subject.person === undefined && number === 'p' ? {...subject.agreement, number: 'p' as const} : subject.agreement
  const whole = {...subject, person, agreement}
  const next = auxiliaries[1]?.split(':')[0]
  if (!verb) return writeBare(head, tense, person, next, adverbs)
  const [lemma, rest] = lemmaOf(verb, choices)
  const passive =
    [...auxiliaries].reverse().find((auxiliary) => auxiliary.startsWith('être')) !== undefined && verb.ending !== 'ing'
  const participle = participleOf(lemma, agreement)
  if (head === 'être' && verb.ending === 'ing') return [conjugate(lemma, {mode: tense, person}), ...adverbs, ...rest]
  if (head === 'être') return [conjugate('être', {mode: tense, person}), ...adverbs, participle, ...rest]
  if (head === 'avoir' && passive)
    return [conjugate('avoir', {mode: tense, person}), ...adverbs, 'été', participle, ...rest]
  if (head === 'avoir') {
    const [auxiliary = '', form = ''] = writePerfect(lemma, tense, whole)
    return [auxiliary, ...adverbs, form, ...rest]
  }
  const end = passive ? ['être', participle] : [lemma]
  if (head !== '') return [conjugate(head, {mode: tense, person}), ...adverbs, ...end, ...rest]
  const [main = '', ...others] = end
  return [conjugate(main, {mode: tense, person}), ...adverbs, ...others, ...rest]
}

/** *is*, *has*, *will be*, *has been* without a verb behind. */
function writeBare(
  head: string,
  tense: string,
  person: string,
  next: string | undefined,
  adverbs: readonly string[],
): string[] {
  if (head === 'avoir' && next === 'être') return [conjugate('avoir', {mode: tense, person}), ...adverbs, 'été']
  if (head === '') return [conjugate(next ?? 'être', {mode: tense, person}), ...adverbs]
  return [conjugate(head, {mode: tense === 'infi' ? 'infi' : tense, person}), ...adverbs, ...(next ? [next] : [])]
}

function negate(words: string[], {negated}: VerbGroup): string[] {
  const [first = '', ...rest] = words
  return negated ? ['ne', first, 'pas', ...rest] : words
}
