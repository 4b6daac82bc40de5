import {describe, expect, test} from 'vitest'
import {defineRule} from '../../src/core/rule.ts'
import {toRulePage} from '../../src/report/rule-page.ts'
import {rules} from '../../src/rules/index.ts'

const rule = defineRule({
  id: 'demo-rule',
  category: 'typography',
  severity: 'info',
  fix: 'suggested',
  docs: {
    summary: {en: 'Flags bars.', fr: 'Signale les barres.'},
    why: {en: 'Bars confuse.', fr: 'Les barres troublent.'},
    details: 'Code is left alone.',
  },
  examples: [
    {name: 'a bar', text: 'Oui | non', messages: [{place: '1:5-1:6', actual: '|', expected: ['/', '']}]},
    {name: 'no fix', text: 'Oui || non', messages: [{place: '1:5-1:7', actual: '||', expected: []}]},
    {name: 'no bar', text: 'Oui, non', messages: []},
  ],
  message: () => ({en: '', fr: ''}),
  create: () => ({}),
})

describe('toRulePage', () => {
  test('English', () => {
    expect(toRulePage(rule, 'en')).toMatchInlineSnapshot(`
      "# demo-rule

      Flags bars.

      category: **typography** · severity: **info** · fixes: **suggested**

      ## Why is this bad?

      Bars confuse.

      ## Details

      Code is left alone.

      ## Examples

      ### Reported

      A bar:

      \`\`\`text
      Oui | non
      \`\`\`

      | place | found | instead |
      | --- | --- | --- |
      | 1:5-1:6 | \`\\|\` | \`/\`, (nothing) |

      No fix:

      \`\`\`text
      Oui || non
      \`\`\`

      | place | found | instead |
      | --- | --- | --- |
      | 1:5-1:7 | \`\\|\\|\` | — |

      ### Left alone

      No bar:

      \`\`\`text
      Oui, non
      \`\`\`
      "
    `)
  })

  test('French', () => {
    expect(toRulePage(rule, 'fr')).toMatchInlineSnapshot(`
      "# demo-rule

      Signale les barres.

      catégorie : **typography** · gravité : **info** · corrections : **suggested**

      ## Pourquoi est-ce fâcheux ?

      Les barres troublent.

      ## Précisions (en anglais)

      Code is left alone.

      ## Exemples

      ### Signalé

      A bar :

      \`\`\`text
      Oui | non
      \`\`\`

      | endroit | trouvé | à la place |
      | --- | --- | --- |
      | 1:5-1:6 | \`\\|\` | \`/\`, (rien) |

      No fix :

      \`\`\`text
      Oui || non
      \`\`\`

      | endroit | trouvé | à la place |
      | --- | --- | --- |
      | 1:5-1:7 | \`\\|\\|\` | — |

      ### Laissé en paix

      No bar :

      \`\`\`text
      Oui, non
      \`\`\`
      "
    `)
  })

  test('options have a table', () => {
    const description = {en: 'Asks for more.', fr: 'Exige plus.'}
    const page = toRulePage(
      {
        ...rule,
        options: [
          {name: 'strict', type: 'boolean', default: false, description},
          {name: 'style', type: 'enum', values: ['a', 'b'], default: 'b', description},
          {name: 'words', type: 'strings', default: [], description},
          {name: 'more', type: 'strings', default: ['c', 'd'], description},
        ],
      },
      'en',
    )
    expect(page).toContain(
      [
        '## Options',
        '',
        '| option | values | default | what it does |',
        '| --- | --- | --- | --- |',
        '| `strict` | `true`, `false` | `false` | Asks for more. |',
        '| `style` | `a`, `b` | `b` | Asks for more. |',
        '| `words` | list of strings | (empty) | Asks for more. |',
        '| `more` | list of strings | `c`, `d` | Asks for more. |',
      ].join('\n'),
    )
    expect(toRulePage(rule, 'en')).not.toContain('## Options')
  })

  test('a rule without details has no heading for them', () => {
    const {details: _, ...docs} = rule.docs
    expect(toRulePage({...rule, docs}, 'en')).not.toContain('Details')
  })

  test('French all through', () => {
    expect(toRulePage(rule, 'fr')).not.toContain('(nothing)')
  })

  test.each(rules)('$id has a heading for each example', (own) => {
    for (const language of ['en', 'fr'] as const) {
      const page = toRulePage(own, language)
      const colon = language === 'fr' ? ' :' : ':'
      for (const {name, text} of own.examples)
        expect(page.toLowerCase()).toContain(
          `${name.toLowerCase()}${colon}\n\n\`\`\`text\n${text.toLowerCase()}\n\`\`\``,
        )
    }
  })
})
