import type {Localised, RuleContext, Severity} from '../core/rule.ts'
import {defineRule} from '../core/rule.ts'
import {unexpected} from '../core/wording.ts'
import {lastWordOf} from '../names/compare.ts'
import {isSameSpelling, type NameGroup, type Occurrence} from '../names/groups.ts'

const PLACES = new Set(['region', 'city', 'water', 'mountain'])

/** Countries whose main language is not written in Latin letters: a Latin form of theirs is a romanisation, and French has its own. */
const ROMANISED = new Set(
  (
    'RU UA BY BG RS MK ME GR CY KZ KG TJ MN GE AM AE BH DZ EG IQ IR JO KW LB LY MA MR OM PS QA SA SD SY TN YE IL AF PK IN BD NP LK BT MM TH ' +
    'LA KH CN TW HK MO JP KR KP ET ER UZ TM AZ MD'
  ).split(' '),
)

/** *Barcelona*, *Mainz*: what the place is called by those who live there, and part of many names of clubs and firms. */
function isLocalForm(entity: NameGroup['entity']): boolean {
  return entity !== undefined && PLACES.has(entity.type) && !ROMANISED.has(entity.country ?? '')
}

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
      'The names packs hold, for each entity, the preferred form, the forms also accepted and the forms refused; only refused forms are reported here. ' +
      'A name inside a longer one that the packs do not hold (*Peking University*) and a surname behind somebody else’s given name are left alone. ' +
      'A name in no pack is transcribed where its letters and its ending show a Slavic name in English, German or scholarly spelling (*Zhdanov* → *Jdanov*); French has rules of the kind ' +
      'for Armenian, Georgian and some Arabic names too, and for given names there is a list. Other languages are left to the packs; Serbian letters and pinyin stay. One such name is information, ' +
      'two sure ones are the way of the text: a warning. `calque name` shows the reasons. ' +
      'A place’s own name in a language written in Latin letters (*Barcelona*) and a name alone between quotation marks are information only.',
  },
  examples: [
    {
      name: 'an English romanisation of a place',
      text: 'Il est né à Nizhny Novgorod.',
      messages: [{place: '1:13-1:28', actual: 'Nizhny Novgorod', expected: ['Nijni Novgorod']}],
    },
    {
      name: 'an English romanisation of a surname',
      text: 'Selon le Kremlin, Putin recevra la presse.',
      messages: [{place: '1:19-1:24', actual: 'Putin', expected: ['Poutine']}],
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
      for (const {group, start, end, expected, severity} of joinParts(findRefused(context))) {
        context.report({start, end, entryId: group.entityId, severity, expected: [expected], note: explain(group)})
      }
    },
  }),
})

interface RefusedForm {
  readonly group: NameGroup
  readonly start: number
  readonly end: number
  readonly expected: string
  readonly severity: Severity
}

function findRefused({names}: RuleContext): RefusedForm[] {
  const groups = names.groups()
  const habit = isEnglishHabit(groups)
  return groups.flatMap((group) =>
    group.occurrences
      .filter(({standing}) => standing === 'refused')
      .map((occurrence) => ({
        group,
        start: occurrence.start,
        end: occurrence.end,
        expected: group.preferred,
        severity: severityOf(group, occurrence, habit),
      })),
  )
}

function severityOf(group: NameGroup, {quoted, sure}: Occurrence, habit: boolean): Severity {
  if (group.reason === 'transcription' && !habit) return 'info'
  return quoted || !sure || isLocalForm(group.entity) ? 'info' : 'warning'
}

/** One bearer may have chosen an English spelling; two names in it are the way of the text. */
function isEnglishHabit(groups: readonly NameGroup[]): boolean {
  const sure = groups.filter(({reason, occurrences}) => reason === 'transcription' && occurrences[0]?.sure)
  return new Set(sure.map(({preferred}) => lastWordOf(preferred))).size > 1
}

/** *Yevgeny Prigozhin* is one thing to put right, not two; where a part is spelled in several ways, `name-consistency` speaks of it. */
function joinParts(found: readonly RefusedForm[]): RefusedForm[] {
  const joined: RefusedForm[] = []
  for (const part of [...found].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1)
    const meets = before?.group.entityId !== undefined && before.group.entityId === part.group.entityId
    if (before && meets && part.start === before.end + 1 && [before, part].every(({group}) => hasOneSpelling(group))) {
      joined[joined.length - 1] = {...part, start: before.start, expected: `${before.expected} ${part.expected}`}
    } else joined.push(part)
  }
  return joined
}

function hasOneSpelling({occurrences: [first, ...others]}: NameGroup): boolean {
  return others.every(({form}) => isSameSpelling(form, first!.form))
}

function explain({reason, rules = []}: NameGroup): Localised | undefined {
  if (reason !== 'transcription') return undefined
  const letters = rules.length > 0 ? ` (${rules.join(', ')})` : ''
  return {
    en: `In no pack: transcribed by the rules of the French press${letters}`,
    fr: `Dans aucun lot : transcrit selon l’usage de la presse française${letters}`,
  }
}
