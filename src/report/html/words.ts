/** What the page says, in both languages. `{0}`, `{1}`… stand for figures. */
import type {Language} from '../../core/rule.ts'

const en = {
  title: 'calque report',
  none: 'Nothing found',
  skip: 'Skip to the articles',
  summary: 'Summary',
  file: ['file', 'files'],
  files: 'Files',
  clean: '{0} without messages',
  severity: {error: 'error', warning: 'warning', info: 'note'},
  severities: {error: 'Errors', warning: 'Warnings', info: 'Notes'},
  counts: {error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes']},
  median: 'Median score',
  oneScore: 'Score',
  scale: '0: edited French; 100: machine output',
  byRule: 'Messages by rule',
  rule: 'Rule',
  total: 'Total',
  scores: 'Files by score',
  range: 'Score',
  number: 'Files',
  highest: 'Highest scores',
  score: 'Score',
  filters: 'Filters',
  fileName: 'File',
  search: 'File name',
  severityFilter: 'Severity',
  ruleFilter: 'Rules: {0} of {1}',
  shown: 'Messages: {0} of {1} · files: {2} of {3}',
  all: 'All',
  noRule: 'None',
  reset: 'Reset',
  previous: 'Previous',
  next: 'Next',
  noscript:
    'Filters, keys and the cards on the highlights need JavaScript. Texts, highlights and messages are all here without it.',
  articles: 'Articles',
  nothingLeft: 'No message passes the filters.',
  text: 'Text of {0}',
  messages: 'Messages on {0}',
  body: 'Text and messages ({0} characters)',
  message: 'Message {0}, at',
  fixes: 'Write:',
  remove: 'take it out',
  also: 'also:',
  noLetters: 'no letters: message {0}',
  card: 'Message',
  cleanFiles: 'Files without messages',
  keys: 'Keyboard',
  keysOn: 'Use these keys',
  keyList: {
    j: 'next message',
    k: 'previous message',
    '/': 'file name',
    Enter: 'from a highlight to its message',
    Esc: 'close the card',
  },
} as const

/** The same words of another language. */
type Translated<Value> = Value extends string ? string : {readonly [Key in keyof Value]: Translated<Value[Key]>}
export type Words = Translated<typeof en>

const fr = {
  title: 'Rapport calque',
  none: 'Rien à signaler',
  skip: 'Aller aux articles',
  summary: 'Résumé',
  file: ['fichier', 'fichiers'],
  files: 'Fichiers',
  clean: '{0} sans message',
  severity: {error: 'erreur', warning: 'alerte', info: 'note'},
  severities: {error: 'Erreurs', warning: 'Alertes', info: 'Notes'},
  counts: {error: ['erreur', 'erreurs'], warning: ['alerte', 'alertes'], info: ['note', 'notes']},
  median: 'Score médian',
  oneScore: 'Score',
  scale: '0\u00A0: français relu\u00A0; 100\u00A0: sortie de machine',
  byRule: 'Messages par règle',
  rule: 'Règle',
  total: 'Total',
  scores: 'Fichiers par score',
  range: 'Score',
  number: 'Fichiers',
  highest: 'Scores les plus hauts',
  score: 'Score',
  filters: 'Filtres',
  fileName: 'Fichier',
  search: 'Nom de fichier',
  severityFilter: 'Gravité',
  ruleFilter: 'Règles\u00A0: {0} sur {1}',
  shown: 'Messages\u00A0: {0} sur {1} · fichiers\u00A0: {2} sur {3}',
  all: 'Toutes',
  noRule: 'Aucune',
  reset: 'Réinitialiser',
  previous: 'Précédent',
  next: 'Suivant',
  noscript:
    'Les filtres, les touches et les fiches des passages demandent JavaScript. Sans lui, textes, passages et messages sont tous là.',
  articles: 'Articles',
  nothingLeft: 'Aucun message ne passe les filtres.',
  text: 'Texte de {0}',
  messages: 'Messages sur {0}',
  body: 'Texte et messages ({0} signes)',
  message: 'Message {0}, à',
  fixes: 'Écrire\u00A0:',
  remove: 'à supprimer',
  also: 'aussi\u00A0:',
  noLetters: 'sans lettres\u00A0: message {0}',
  card: 'Message',
  cleanFiles: 'Fichiers sans message',
  keys: 'Clavier',
  keysOn: 'Utiliser ces touches',
  keyList: {
    j: 'message suivant',
    k: 'message précédent',
    '/': 'nom de fichier',
    Enter: 'du passage à son message',
    Esc: 'fermer la fiche',
  },
} as const satisfies Words

export const words: Readonly<Record<Language, Words>> = {en, fr}

/** Puts values into `{0}`, `{1}`…. */
export function fill(pattern: string, ...values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]))
}

/** A figure as the language writes it, with at most one decimal. */
export function toFigure(value: number, language: Language): string {
  const [whole = '', decimals] = String(Math.round(value * 10) / 10).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202F' : ',')
  return decimals ? `${grouped}${language === 'fr' ? ',' : '.'}${decimals}` : grouped
}
