import type {Localised, RuleContext, Severity} from '../core/rule.ts'
import {defineRule} from '../core/rule.ts'
import {unexpected} from '../core/wording.ts'
import {toWords} from '../names/compare.ts'
import {isRomanised} from '../names/countries.ts'
import {foldAccents} from '../names/distance.ts'
import {explainPreferred, isSameSpelling, type NameGroup, type Occurrence, toCaseOf} from '../names/groups.ts'

const PLACES = new Set(['region', 'city', 'water', 'mountain'])

/** *Barcelona*, *Mainz*: what the place is called by those who live there, and part of many names of clubs and firms. */
function isLocalForm(entity: NameGroup['entity']): boolean {
  return entity !== undefined && PLACES.has(entity.type) && !isRomanised(entity.country)
}

/** One English spelling is a slip that edited copy has too; two are the habit of a machine. */
const FEWEST_OF_A_HABIT = 2

/** The packs know the French form; `name-consistency` speaks first where a text mixes spellings. */
export const nameForm = defineRule({
  id: 'name-form',
  category: 'name',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags spellings of names that French usage does not have.',
      fr: 'Signale les graphies de noms propres que l’usage français ne connaît pas.',
    },
    why: {
      en: 'Agency copy that went through English keeps English romanisations: *Nizhny Novgorod*, *Lukashenko*. The French press writes *Nijni Novgorod*, *Loukachenko*, and so do the archives that readers search.',
      fr: 'Une dépêche passée par l’anglais en garde les transcriptions : *Nizhny Novgorod*, *Lukashenko*. La presse française écrit *Nijni Novgorod*, *Loukachenko*, et c’est ainsi que le lecteur cherchera.',
    },
    details:
      'The names packs hold, for each entity, the preferred form, the forms also accepted and the forms refused; refused forms are reported here, and, as information at its first place, an accepted one that only has the letters of English or lacks accents or hyphens (*Yaroslavl* for *Iaroslavl*, *Dubai* for *Dubaï*). ' +
      'A name inside a longer one that the packs do not hold (*Peking University*) and a surname behind somebody else’s given name are left alone. ' +
      'A name in no pack is transcribed where its letters and its ending show a Slavic name in English, German or scholarly spelling (*Zhdanov* → *Jdanov*); French has rules of the kind ' +
      'for Armenian, Georgian and some Arabic names too, and for given names there is a list. Other languages are left to the packs; Serbian letters and pinyin stay. `calque name` shows the reasons. ' +
      'A foreign spelling that is the only one of the text is information; two, or one beside the French form or against your configuration, are warnings. ' +
      'A place’s own name in a language written in Latin letters (*Barcelona*), a name alone between quotation marks or in brackets, a word that lacks its accents only, and a name whose letters leave doubt are always information.',
  },
  examples: [
    {
      name: 'an English romanisation of a place',
      text: 'Il est né à Nizhny Novgorod et vit à Yekaterinburg.',
      messages: [
        {place: '1:13-1:28', actual: 'Nizhny Novgorod', expected: ['Nijni Novgorod']},
        {place: '1:38-1:51', actual: 'Yekaterinburg', expected: ['Ekaterinbourg']},
      ],
    },
    {
      name: 'an English romanisation of a surname',
      text: 'Selon le Kremlin, Putin recevra la presse. Putin part demain.',
      messages: [
        {place: '1:19-1:24', actual: 'Putin', expected: ['Poutine']},
        {place: '1:44-1:49', actual: 'Putin', expected: ['Poutine']},
      ],
    },
    {
      name: 'the only foreign spelling of a text',
      text: 'Selon le Kremlin, Putin recevra la presse.',
      messages: [{place: '1:19-1:24', actual: 'Putin', expected: ['Poutine'], severity: 'info'}],
    },
    {
      name: 'two Slavic names that no pack holds',
      text: 'Il cite Sergey Zhdanovich et Yuri Shcherbatkov.',
      messages: [
        {place: '1:9-1:26', actual: 'Sergey Zhdanovich', expected: ['Sergueï Jdanovitch']},
        {place: '1:30-1:47', actual: 'Yuri Shcherbatkov', expected: ['Iouri Chtcherbatkov']},
      ],
    },
    {
      name: 'one alone',
      text: 'Il cite Kuzmichev.',
      messages: [{place: '1:9-1:18', actual: 'Kuzmichev', expected: ['Kouzmitchev'], severity: 'info'}],
    },
    {name: 'a name that only looks Slavic', text: 'Martin et Kevin Chaplin arrivent.', messages: []},
    {name: 'the French form', text: 'Il est né à Nijni Novgorod.', messages: []},
    {name: 'an accepted form used throughout', text: 'Le Bélarus a répondu lundi.', messages: []},
  ],
  message: ({actual, expected}) => unexpected({en: 'spelling', fr: 'Graphie étrangère'}, actual, expected),
  create: (context) => ({
    paragraph: (paragraph) => context.names.add(paragraph),
    end() {
      for (const {group, start, end, expected, severity, note} of findForeign(context)) {
        context.report({start, end, entryId: group.entityId, severity, expected: [expected], note})
      }
    },
  }),
})

const ACCEPTED: Localised = {
  en: 'In use as well; its letters are those of English, or accents or hyphens are missing',
  fr: 'En usage aussi ; ses lettres sont celles de l’anglais, ou il lui manque accents ou traits d’union',
}

interface ForeignForm {
  readonly group: NameGroup
  readonly start: number
  readonly end: number
  readonly expected: string
  readonly isThin: boolean
  /** Every part of it is a form that French takes as well. */
  readonly isAccepted: boolean
}

type Finding = ForeignForm & {readonly severity: Severity; readonly note: Localised | undefined}

function findForeign(context: RuleContext): Finding[] {
  const found = dropRepeated(joinParts([...findRefused(context), ...findAccepted(context)]))
  const isHabit = countForeign(found.filter((item) => !item.isThin)) >= FEWEST_OF_A_HABIT
  // The user's choice, or the French form elsewhere in the text, leaves no doubt about a single one.
  const isMixed = ({reason, entityId}: NameGroup) => reason === 'configuration' || context.names.hasLegal(entityId)
  return found.map((item) => ({
    ...item,
    severity: !item.isThin && (isHabit || isMixed(item.group)) ? 'warning' : 'info',
    note: item.isAccepted ? ACCEPTED : explain(item.group),
  }))
}

function findRefused({names, slice}: RuleContext): ForeignForm[] {
  const toRefused = (group: NameGroup, {start, end}: Occurrence, isThin: boolean): ForeignForm => {
    const expected = toCaseOf(group.preferred, slice({start, end}), group.entity)
    return {group, start, end, expected, isThin, isAccepted: false}
  }
  return names
    .groups()
    .flatMap((group) =>
      group.occurrences
        .filter(({standing}) => standing === 'refused')
        .map((occurrence) => toRefused(group, occurrence, isThin(group, occurrence))),
    )
}

/** French papers have these too, so they are information. */
function findAccepted({names, slice}: RuleContext): ForeignForm[] {
  return names.englishForms().flatMap(({group, preferred}) =>
    group.occurrences
      .filter(({quoted}) => !quoted)
      .map(({start, end}) => {
        const expected = toCaseOf(preferred, slice({start, end}), group.entity)
        return {group, start, end, expected, isThin: true, isAccepted: true}
      }),
  )
}

/** The first place of a form that French takes as well is enough. */
function dropRepeated(found: readonly ForeignForm[]): ForeignForm[] {
  const seen = new Set<string | undefined>()
  return found.filter(({isAccepted, group: {entityId}}) => !isAccepted || (!seen.has(entityId) && seen.add(entityId)))
}

/** What the text sets off, a place's own name, a word typed without its accents, and letters that may be another language's are no mark of a machine. */
function isThin({entity, preferred}: NameGroup, {quoted, sure, form}: Occurrence): boolean {
  return quoted === true || !sure || isLocalForm(entity) || foldAccents(form) === foldAccents(preferred)
}

/** Places of names of the packs, and names of none: whoever bears one of these may have chosen its spelling, however often it comes. */
function countForeign(found: readonly ForeignForm[]): number {
  const transcribed = found.filter(({group}) => group.reason === 'transcription')
  const bearers = new Set(transcribed.map(({group}) => toWords(group.preferred).at(-1)))
  return found.length - transcribed.length + bearers.size
}

/** *Yevgeny Prigozhin* is one thing to put right, not two; where a part is spelled in several ways, `name-consistency` speaks of it. */
function joinParts(found: readonly ForeignForm[]): ForeignForm[] {
  const joined: ForeignForm[] = []
  for (const part of [...found].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1)
    const meets = before?.group.entityId !== undefined && before.group.entityId === part.group.entityId
    if (before && meets && part.start === before.end + 1 && [before, part].every(({group}) => hasOneSpelling(group))) {
      const expected = `${before.expected} ${part.expected}`
      const [isThin, isAccepted] = [before.isThin && part.isThin, before.isAccepted && part.isAccepted]
      joined[joined.length - 1] = {...part, start: before.start, expected, isThin, isAccepted}
    } else joined.push(part)
  }
  return joined
}

function hasOneSpelling({occurrences: [first, ...others]}: NameGroup): boolean {
  return others.every(({form}) => isSameSpelling(form, first!.form))
}

function explain(group: NameGroup): Localised | undefined {
  if (group.reason === 'configuration') return explainPreferred(group)
  if (group.reason !== 'transcription') return undefined
  const {rules = []} = group
  const letters = rules.length > 0 ? ` (${rules.join(', ')})` : ''
  return {
    en: `In no pack: transcribed by the rules of the French press${letters}`,
    fr: `Dans aucun lot : transcrit selon l’usage de la presse française${letters}`,
  }
}
