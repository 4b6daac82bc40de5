import {defineRule} from '../core/rule.ts'
import {unexpected} from '../core/wording.ts'
import {isRomanised} from '../names/countries.ts'
import {foldAccents} from '../names/distance.ts'
import {explainPreferred, type NameGroup, type Occurrence, toCaseOf} from '../names/groups.ts'

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
      'The names packs hold, for each entity, the preferred form, the forms also accepted and the forms refused; only refused forms are reported here. ' +
      'A name inside a longer one that the packs do not hold (*Peking University*) and a surname behind somebody else’s given name are left alone. ' +
      'A place’s own name in a language written in Latin letters (*Barcelona*) a name alone between quotation marks or in brackets, a word that lacks its accents only, and a foreign spelling that is the only one of the text are information only.',
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
    {name: 'the French form', text: 'Il est né à Nijni Novgorod.', messages: []},
    {name: 'an accepted form used throughout', text: 'Le Bélarus a répondu lundi.', messages: []},
  ],
  message: ({actual, expected}) => unexpected({en: 'spelling', fr: 'Graphie étrangère'}, actual, expected),
  create: (context) => ({
    paragraph: (paragraph) => context.names.add(paragraph),
    end() {
      const refused = context.names
        .groups()
        .flatMap((group) =>
          group.occurrences
            .filter(({standing}) => standing === 'refused')
            .map((occurrence) => ({group, occurrence, isThin: isThin(group, occurrence)})),
        )
      // The user's choice, or the French form elsewhere in the text, leaves no doubt about a single one.
      const isMixed = ({reason, entityId}: NameGroup) => reason === 'configuration' || context.names.hasLegal(entityId)
      const isHabit = refused.filter((item) => !item.isThin).length >= FEWEST_OF_A_HABIT
      for (const {group, occurrence, isThin: thin} of refused) {
        context.report({
          start: occurrence.start,
          end: occurrence.end,
          entryId: group.entityId,
          severity: thin || !(isHabit || isMixed(group)) ? 'info' : 'warning',
          expected: [toCaseOf(group.preferred, occurrence.form, group.entity)],
          note: group.reason === 'configuration' ? explainPreferred(group) : undefined,
        })
      }
    },
  }),
})

/** What the text sets off, a place's own name, and a word typed without its accents are no mark of a machine. */
function isThin({entity, preferred}: NameGroup, {quoted, form}: Occurrence): boolean {
  return quoted === true || isLocalForm(entity) || foldAccents(form) === foldAccents(preferred)
}
