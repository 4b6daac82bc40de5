/** A rule's page, as Markdown: what it finds, why that is bad, and its examples with their messages. */
import type {OptionValue, RuleOption} from '../core/options.ts'
import type {Language, Rule, RuleExample} from '../core/rule.ts'

const WORDS = {
  en: {
    why: 'Why is this bad?',
    details: 'Details',
    examples: 'Examples',
    reported: 'Reported',
    silent: 'Left alone',
    place: 'place',
    found: 'found',
    instead: 'instead',
    none: '—',
    nothing: '(nothing)',
    colon: ':',
    severity: 'severity',
    category: 'category',
    fixes: 'fixes',
    options: 'Options',
    option: 'option',
    values: 'values',
    byDefault: 'default',
    meaning: 'what it does',
    list: 'list of strings',
    empty: '(empty)',
  },
  fr: {
    why: 'Pourquoi est-ce fâcheux ?',
    details: 'Précisions (en anglais)',
    examples: 'Exemples',
    reported: 'Signalé',
    silent: 'Laissé en paix',
    place: 'endroit',
    found: 'trouvé',
    instead: 'à la place',
    none: '—',
    nothing: '(rien)',
    colon: ' :',
    severity: 'gravité',
    category: 'catégorie',
    fixes: 'corrections',
    options: 'Options',
    option: 'option',
    values: 'valeurs',
    byDefault: 'par défaut',
    meaning: 'effet',
    list: 'liste de chaînes',
    empty: '(vide)',
  },
} as const satisfies Record<Language, unknown>

export function toRulePage(rule: Rule, language: Language): string {
  const words = WORDS[language]
  const reported = rule.examples.filter(({messages}) => messages.length > 0)
  const silent = rule.examples.filter(({messages}) => messages.length === 0)
  return `${[
    `# ${rule.id}`,
    rule.docs.summary[language],
    `${words.category}${words.colon} **${rule.category}** · ${words.severity}${words.colon} **${rule.severity}** · ${words.fixes}${words.colon} **${rule.fix}**`,
    `## ${words.why}`,
    rule.docs.why[language],
    ...(rule.docs.details ? [`## ${words.details}`, rule.docs.details] : []),
    ...(rule.options?.length ? [`## ${words.options}`, toOptionTable(rule.options, language)] : []),
    `## ${words.examples}`,
    `### ${words.reported}`,
    ...reported.map((example) => toExample(example, language)),
    `### ${words.silent}`,
    ...silent.map((example) => toExample(example, language)),
  ].join('\n\n')}\n`
}

function toOptionTable(options: readonly RuleOption[], language: Language): string {
  const words = WORDS[language]
  const show = (value: OptionValue) =>
    typeof value === 'object' ? value.map((item) => cell(item, '')).join(', ') || words.empty : cell(String(value), '')
  const rows = options.map((option) => {
    const values = option.type === 'boolean' ? [true, false] : option.type === 'enum' ? option.values : undefined
    return `| \`${option.name}\` | ${values?.map(show).join(', ') ?? words.list} | ${show(option.default)} | ${option.description[language]} |`
  })
  return `| ${words.option} | ${words.values} | ${words.byDefault} | ${words.meaning} |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
}

function toExample({name, text, messages}: RuleExample, language: Language): string {
  const words = WORDS[language]
  const head = `${name[0]!.toUpperCase()}${name.slice(1)}${words.colon}\n\n\`\`\`text\n${text}\n\`\`\``
  if (messages.length === 0) return head
  const rows = messages.map(
    ({place, actual, expected}) =>
      `| ${place} | ${cell(actual, words.nothing)} | ${expected.map((fix) => cell(fix, words.nothing)).join(', ') || words.none} |`,
  )
  return `${head}\n\n| ${words.place} | ${words.found} | ${words.instead} |\n| --- | --- | --- |\n${rows.join('\n')}`
}

function cell(text: string, nothing: string): string {
  return text === '' ? nothing : `\`${text.replace(/\|/g, '\\|')}\``
}
