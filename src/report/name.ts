/** What calque knows of a name → a few lines of text. */
import type {Language} from '../core/rule.ts'
import type {NameDescription, NameSource} from '../names/describe.ts'
import {toPrintable} from './excerpt.ts'

const LABELS = {
  en: {
    english: 'English',
    german: 'German',
    scholarly: 'scholarly',
    cyrillic: 'Cyrillic',
    accepted: 'accepted',
    refused: 'refused',
    why: 'why',
    unsure: 'not sure: the letters leave another reading',
  },
  fr: {
    english: 'anglais',
    german: 'allemand',
    scholarly: 'savant',
    cyrillic: 'cyrillique',
    accepted: 'accepté',
    refused: 'refusé',
    why: 'pourquoi',
    unsure: 'sans certitude : les lettres se lisent aussi autrement',
  },
} as const satisfies Record<Language, Record<string, string>>

const REASONS: Readonly<Record<Language, Readonly<Record<NameSource, string>>>> = {
  en: {
    gazetteer: 'entry of the packs',
    'given-names': 'list of given names',
    transcription: 'rules of the French press',
    unchanged: 'in no pack, and nothing in its letters calls for another French form',
  },
  fr: {
    gazetteer: 'entrée des lots',
    'given-names': 'liste de prénoms',
    transcription: 'règles de la presse française',
    unchanged: 'dans aucun lot, et rien dans ses lettres n’appelle une autre forme française',
  },
}

/** The French form on the first line, then a line for each other spelling, and why. */
export function toNameReport(description: NameDescription, language: Language): string {
  const labels = LABELS[language]
  const {french, accepted, refused, variants} = description
  const rows: (readonly [string, string | undefined])[] = [
    [labels.cyrillic, variants.cyrillic],
    [labels.english, variants.english],
    [labels.german, variants.german],
    [labels.scholarly, variants.scholarly],
    [labels.accepted, accepted.join(', ')],
    [labels.refused, refused.join(', ')],
    [labels.why, toReason(description, language)],
  ]
  const width = Math.max(...Object.values(labels).map((label) => (label === labels.unsure ? 0 : label.length)))
  const lines = rows.flatMap(([label, text]) => (text ? `  ${label.padEnd(width)}  ${text}` : []))
  return `${[french, ...lines].map(toPrintable).join('\n')}\n`
}

function toReason({source, entry, rules, sure}: NameDescription, language: Language): string {
  const facts = entry ? `: ${[entry.name, entry.role].filter(Boolean).join(', ')} (${entry.id})` : ''
  const letters = rules.length > 0 ? `: ${rules.join(', ')}` : ''
  const doubt = sure || source === 'unchanged' ? '' : ` (${LABELS[language].unsure})`
  return REASONS[language][source] + facts + letters + doubt
}
