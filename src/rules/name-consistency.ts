import {defineRule, type Localised, type RuleContext, type Severity} from '../core/rule.ts'
import {alternatives, quote} from '../core/wording.ts'
import {
  explainPreferred,
  isSameSpelling,
  type NameGroup,
  type Occurrence,
  toCaseOf,
  toSpellingKey,
} from '../names/groups.ts'

const IN_TEXT: Localised = {en: 'the text', fr: 'le texte'}
const IN_ARTICLES: Localised = {en: 'these articles', fr: 'ces articles'}

/** Grouping lives in `src/names/`; this rule reports what departs from a group's preferred spelling. */
export const nameConsistency = defineRule({
  id: 'name-consistency',
  category: 'name',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags one person, place or organisation under several spellings in an article.',
      fr: 'Signale une même personne, un même lieu ou organisme sous plusieurs graphies dans un article.',
    },
    why: {
      en: 'A text translated in pieces, or from several sources, names one man *Loukachenko*, *Lukashenka* and *Loukashenko*. Readers take them for three.',
      fr: 'Un texte traduit par morceaux, ou tiré de plusieurs sources, appelle le même homme *Loukachenko*, *Lukashenka* et *Loukashenko*. Le lecteur en voit trois.',
    },
    details:
      'Spellings are linked through the names packs first, then by a weighted alignment of the letter groups that romanisations exchange (*ch*, *sh*; *ou*, *u*), with vetoes for what only looks alike ' +
      '(*S-300* and *S-400*, *Medvedev* and *Medvedeva*, two names the dictionary holds). The form your configuration asks for is preferred, then the French form of the packs; among accepted forms the article’s most frequent one. ' +
      'A Slavic name in no pack gets the form its letters have in French, any other the most frequent one. With `--across` the run’s articles are counted together. ' +
      'A likeness without a clear mark of another romanisation is information only.',
  },
  examples: [
    {
      name: 'three romanisations of one name',
      text: 'Loukachenko a parlé. Lukashenka a promis. Loukashenko est reparti.',
      messages: [
        {place: '1:22-1:32', actual: 'Lukashenka', expected: ['Loukachenko']},
        {place: '1:43-1:54', actual: 'Loukashenko', expected: ['Loukachenko']},
      ],
    },
    {
      name: 'two accepted forms of a country',
      text: 'La Biélorussie a répondu. En Biélorussie, on attend. Le Bélarus hésite.',
      messages: [{place: '1:57-1:64', actual: 'Bélarus', expected: ['Biélorussie']}],
    },
    {
      name: 'a name in no pack',
      text: 'La société Vorchenkov a tout vendu. Le groupe Vorchenkov se tait. Chez Vorshenkov, on attend.',
      messages: [{place: '1:72-1:82', actual: 'Vorshenkov', expected: ['Vorchenkov']}],
    },
    {name: 'one spelling throughout', text: 'Loukachenko a parlé. Puis Loukachenko est reparti.', messages: []},
    {name: 'two systems', text: 'Les S-300 sont partis. Les S-400 arrivent.', messages: []},
  ],
  message: ({actual, expected, related}) => {
    const others = alternatives(expected)
    const place = related?.find(({text}) => isSameSpelling(text, expected[0] ?? ''))
    const where = place && (place.path === undefined ? IN_TEXT : IN_ARTICLES)
    return {
      en: `Unexpected spelling ${quote(actual)}, expected ${others.en}${where ? ` as elsewhere in ${where.en}` : ''}`,
      fr: `Graphie ${quote(actual)}, attendu : ${others.fr}${where ? `, comme ailleurs dans ${where.fr}` : ''}`,
    }
  },
  create: (context) => ({
    paragraph: (paragraph) => context.names.add(paragraph),
    end() {
      for (const group of context.names.groups()) reportGroup(group, context)
    },
  }),
})

/** Places that a message names. */
const MOST_RELATED = 20

function reportGroup(group: NameGroup, context: RuleContext): void {
  const {occurrences, elsewhere = []} = group
  const kept = occurrences.filter(({form}) => isSameSpelling(form, group.preferred))
  const spellings = new Set(occurrences.map(({form}) => toSpellingKey(form)))
  // A single spelling that French refuses is for `name-form`.
  if (spellings.size < 2 && elsewhere.length === 0) return
  for (const occurrence of occurrences) {
    if (isSameSpelling(occurrence.form, group.preferred)) continue
    const others = [...kept, ...occurrences.filter((other) => other !== occurrence && !kept.includes(other))]
    context.report({
      start: occurrence.start,
      end: occurrence.end,
      expected: [toCaseOf(group.preferred, context.slice(occurrence), group.entity)],
      entryId: group.entityId,
      severity: severityOf(occurrence),
      note: explainPreferred(group),
      related: [
        ...others.slice(0, MOST_RELATED).map(({start, end}) => ({start, end, text: context.slice({start, end})})),
        ...elsewhere,
      ],
    })
  }
}

function severityOf({sure, quoted}: Occurrence): Severity {
  return sure && !quoted ? 'warning' : 'info'
}
