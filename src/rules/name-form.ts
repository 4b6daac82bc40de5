import {defineRule} from '../core/rule.ts'
import {unexpected} from '../core/wording.ts'
import {isRomanised} from '../names/countries.ts'
import {type NameGroup, toCaseOf} from '../names/groups.ts'

const PLACES = new Set(['region', 'city', 'water', 'mountain'])

/** *Barcelona*, *Mainz*: what the place is called by those who live there, and part of many names of clubs and firms. */
function isLocalForm(entity: NameGroup['entity']): boolean {
  return entity !== undefined && PLACES.has(entity.type) && !isRomanised(entity.country)
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
    {name: 'the French form', text: 'Il est né à Nijni Novgorod.', messages: []},
    {name: 'an accepted form used throughout', text: 'Le Bélarus a répondu lundi.', messages: []},
  ],
  message: ({actual, expected}) => unexpected({en: 'spelling', fr: 'Graphie étrangère'}, actual, expected),
  create: (context) => ({
    paragraph: (paragraph) => context.names.add(paragraph),
    end() {
      for (const group of context.names.groups()) {
        for (const occurrence of group.occurrences) {
          if (occurrence.standing !== 'refused') continue
          context.report({
            start: occurrence.start,
            end: occurrence.end,
            entryId: group.entityId,
            severity: occurrence.quoted || isLocalForm(group.entity) ? 'info' : 'warning',
            expected: [toCaseOf(group.preferred, occurrence.form)],
          })
        }
      }
    },
  }),
})
