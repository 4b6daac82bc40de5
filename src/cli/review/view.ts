/** What a review shows: a message, its numbered fixes, the keys. */
import type {VFileMessage} from 'vfile-message'
import type {Language} from '../../core/rule.ts'
import {toPrintable} from '../../report/excerpt.ts'
import {clipColumns, type Paint, reportMessage, wrap} from '../../report/pretty.ts'
import {currentOf, type Item, listOf, type Session} from './session.ts'

export interface View {
  readonly paint: Paint
  readonly columns: number
  readonly language: Language
}

const WORDS = {
  en: {
    take: 'take',
    edit: 'edit',
    skip: 'skip',
    ignore: 'ignore',
    undo: 'undo',
    quit: 'quit',
    help: 'help',
    colon: ':',
    nothing: '(take it out)',
    fixed: ['fix', 'fixes'],
    skipped: 'skipped',
    ignored: 'ignored',
    left: 'left',
    cannot: 'Markup stands here, so this cannot be written; e or s, or mend it in an editor',
    noList: 'No list could silence this; s skips it',
    script: 'The configuration is a script: add the word there yourself; s skips this',
    noConfig: 'No configuration is wanted (--no-config); s skips this',
    typed: 'Write',
    last: 'There is nothing to undo',
    unknown: 'No such key; ? shows them',
  },
  fr: {
    take: 'prendre',
    edit: 'écrire',
    skip: 'passer',
    ignore: 'ignorer',
    undo: 'annuler',
    quit: 'finir',
    help: 'aide',
    colon: ' :',
    nothing: '(supprimer)',
    fixed: ['correction', 'corrections'],
    skipped: 'sans suite',
    ignored: 'ignorés',
    left: 'à voir',
    cannot: 'Du balisage se trouve ici : impossible d’écrire cela ; e ou s, ou un éditeur',
    noList: 'Aucune liste ne tairait ceci ; s le passe',
    script: 'La configuration est un script : ajoutez-y le mot vous-même ; s passe ceci',
    noConfig: 'Aucune configuration n’est voulue (--no-config) ; s passe ceci',
    typed: 'Écrire',
    last: 'Rien à annuler',
    unknown: 'Touche inconnue ; ? les montre',
  },
} as const satisfies Record<Language, unknown>

const HELP = {
  en: [
    '1-5  take that fix',
    'e    write a text of your own; an empty one takes the place out',
    's    skip this place',
    'i    ignore always: adds the word, or the name, to the configuration',
    'u    undo the last answer',
    'q    quit; what was taken is written (so does Ctrl-C)',
  ],
  fr: [
    '1-5  prendre cette correction',
    'e    écrire soi-même ; un texte vide supprime l’endroit',
    's    passer cet endroit',
    'i    ignorer toujours : ajoute le mot, ou le nom, à la configuration',
    'u    annuler la dernière réponse',
    'q    finir ; ce qui est pris est écrit (de même avec Ctrl-C)',
  ],
} as const

type Line = 'cannot' | 'noList' | 'script' | 'noConfig' | 'last' | 'unknown'

/** The current item: how far the review is, the message, the fixes. */
export function showItem(session: Session, path: string, text: string, view: View): string {
  const {paint, columns, language} = view
  const at = currentOf(session)
  const item = session.items[at]!
  const count = `${at + 1}/${session.items.length}`
  const head = `${paint('bold', clipColumns(toPrintable(path), columns - count.length - 2))}  ${paint('dim', count)}`
  // The fixes are listed below, with numbers.
  const bare = Object.create(item.message, {expected: {value: []}}) as VFileMessage
  const fixes = item.fixes.map((fix, i) => {
    const shown = clipColumns(fix === '' ? WORDS[language].nothing : showSpaces(toPrintable(fix)), columns - 7)
    return `    ${paint('bold', String(i + 1))} ${paint('green', shown)}\n`
  })
  return `\n${head}\n\n${reportMessage(bare, text, paint, columns, language)}${fixes.join('')}`
}

/** Spaces that could not be seen otherwise. */
function showSpaces(text: string): string {
  return text.replace(/^ | $|[\u00A0\u202F]/g, '␣')
}

/** The keys that mean something now. */
export function showKeys(session: Session, item: Item, {paint, columns, language}: View): string {
  const words = WORDS[language]
  const {length} = item.fixes
  const keys = [
    ...(length > 0 ? [`${length > 1 ? `1-${length}` : '1'} ${words.take}`] : []),
    `e ${words.edit}`,
    `s ${words.skip}`,
    ...(listOf(item) ? [`i ${words.ignore}`] : []),
    ...(session.past.length > 0 ? [`u ${words.undo}`] : []),
    `q ${words.quit}`,
    `? ${words.help}`,
  ]
  return `${wrap(`${keys.join(', ')}${words.colon}`, columns - 2)
    .map((row) => paint('cyan', row))
    .join('\n')} `
}

export function showHelp({columns, language}: View): string {
  const rows = HELP[language].flatMap((line) =>
    wrap(line.slice(5), columns - 7).map((row, i) => `  ${i === 0 ? line.slice(0, 5) : '     '}${row}`),
  )
  return `\n${rows.join('\n')}\n`
}

export function showLine(line: Line, {paint, columns, language}: View): string {
  return `${wrap(WORDS[language][line], columns)
    .map((row) => paint('yellow', row))
    .join('\n')}\n`
}

/** What stands before a text of one's own. */
export function showPrompt({language}: View): string {
  return `${WORDS[language].typed}${WORDS[language].colon} `
}

/** *article.txt: 2 fixes, 1 skipped, 3 left* */
export function showSummary({items, decisions}: Session, path: string, {columns, language}: View): string {
  const words = WORDS[language]
  const count = (kind: string | undefined) => items.filter((_, i) => decisions[i]?.kind === kind).length
  const taken = count('take')
  const parts = [
    `${taken} ${words.fixed[taken === 1 ? 0 : 1]}`,
    ...(['skip', 'ignore', undefined] as const).flatMap((kind) => {
      const name = kind === 'skip' ? words.skipped : kind === 'ignore' ? words.ignored : words.left
      return count(kind) > 0 ? [`${count(kind)} ${name}`] : []
    }),
  ]
  return `${wrap(`${toPrintable(path)}${words.colon} ${parts.join(', ')}`, columns).join('\n')}\n`
}
