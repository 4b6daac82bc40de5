import {type Paragraph, type Span, type Token, tokensOf} from '../../core/document.ts'
import {defineRule, type RuleContext, type Severity} from '../../core/rule.ts'
import {quote} from '../../core/wording.ts'
import type {ResidueRow} from '../../packs/compile.ts'
import {findFurniture} from './furniture.ts'
import {firstLine, type Line} from './lines.ts'
import {findMarkup, findMetadata, type Remnant} from './markup.ts'
import {isMenu} from './menus.ts'
import {isSiteName} from './site-names.ts'

/** Lines of a page's head and foot. */
const HEAD = 5
const FOOT = 6
/** A shorter text has neither. */
const FEWEST_LINES = 3
/** So many wiki or Markdown marks are no remnant: the file is one. */
const MARKED_UP = 5

/** Words of an empty field, alone on a line. */
const EMPTY = /^(?:undefined|null|NaN|none|n\/a|todo|tbd)$/

interface Place extends Span {
  readonly expected: readonly string[]
  readonly entryId: string
  readonly severity: Severity | undefined
  readonly at: ResidueRow['at']
  readonly line: number
}

export const pageResidue = defineRule({
  id: 'page-residue',
  category: 'structure',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags what a web page leaves behind when its article is copied: navigation, sharing, stamps, markup.',
      fr: 'Signale ce qu’une page laisse derrière elle quand on copie son article : navigation, partage, mentions, balises.',
    },
    why: {
      en: 'Scrapers take the page for the article. A reader meets *Retour aux actualités »* or *&nbsp;* in the middle of a text and knows that nobody has read it.',
      fr: 'Les aspirateurs prennent la page pour l’article. Qui tombe sur *Retour aux actualités »* ou *&nbsp;* au milieu d’un texte sait que personne ne l’a relu.',
    },
    details:
      'The lines are patterns of `rules/structure/page-residue.yml`; a line of them is a warning, the same words glued to a longer line information. Menus and breadcrumbs, names of sites alone at the head or foot, ' +
      'HTML entities and tags, templates (`{{name}}`), wiki marks and metadata are found by their form. The same words inside a sentence are left alone, and so is Markdown where the whole file is written in it.',
  },
  examples: [
    {
      name: 'a link to another article',
      text: 'Le port rouvre lundi.\n\nLire aussi : Les dockers reprennent le travail',
      messages: [{place: '3:1-3:47', actual: 'Lire aussi : Les dockers reprennent le travail', expected: ['']}],
    },
    {
      name: 'an entity',
      text: 'Le port rouvre lundi&nbsp;!',
      messages: [{place: '1:21-1:27', actual: '&nbsp;', expected: ['\u00A0']}],
    },
    {
      name: 'a breadcrumb',
      text: 'Accueil > Économie > Transports\n\nLe port rouvre lundi.',
      messages: [{place: '1:1-1:32', actual: 'Accueil > Économie > Transports', expected: ['']}],
    },
    {name: 'the same words in a sentence', text: 'Il faut lire aussi ses lettres.', messages: []},
  ],
  message: ({actual, expected}) => {
    const shown = quote(actual.length > 60 ? `${actual.slice(0, 57).trimEnd()}…` : actual)
    const [fix] = expected
    return {
      en: `Unexpected page residue ${shown}, expected ${fix ? quote(fix) : 'nothing here'}`,
      fr: `Reste de page web ${shown}, attendu : ${fix ? quote(fix) : 'rien'}`,
    }
  },
  create: (context) => {
    const places: Place[] = []
    let marks = 0
    let isSource = false
    let line = 0
    return {
      paragraph(paragraph) {
        const text = paragraph.text
        isSource ||= text.includes('<') && /<(?:!doctype|html|body)\b/i.test(text)
        const first = firstLine(paragraph, text)
        if (first) checkLine(first, line, text, paragraph, context, places)
        for (const remnant of remnantsOf(paragraph, text)) {
          if (remnant.kind === 'wiki') marks++
          places.push(toPlace(remnant, paragraph.start, line))
        }
        line++
      },
      end() {
        for (const {at, line: own, ...place} of places) {
          if (at && (line < FEWEST_LINES || !isAt(at, own, line))) continue
          if (place.entryId === 'wiki' && marks >= MARKED_UP) continue
          if (isSource && /^(?:tag|entity)$/.test(place.entryId)) continue
          context.report(place)
        }
      },
    }
  },
})

function isAt(at: NonNullable<ResidueRow['at']>, line: number, lines: number): boolean {
  return (at !== 'foot' && line < HEAD) || (at !== 'head' && line >= lines - FOOT)
}

function checkLine(
  line: Line,
  index: number,
  text: string,
  {start}: Paragraph,
  {tables}: RuleContext,
  places: Place[],
): void {
  const {tokens, whole} = line
  const span = {start: whole[0]!.start, end: whole.at(-1)!.end}
  const add = (entryId: string, where: Span, severity?: Severity, at?: ResidueRow['at']) =>
    places.push({start: where.start, end: where.end, expected: [''], entryId, severity, at, line: index})
  const metadata = findMetadata(text.slice(span.start - start, span.end - start))
  if (metadata) places.push(toPlace(metadata, span.start, index))
  // Quoted words are spoken of.
  if (tokens.length === 0 || tokens[0]!.quotation !== -1) return
  const furniture = findFurniture(line, tables)
  if (furniture && (furniture.whole || !isMenu(line, tables))) {
    const {row, from, to, whole: isWhole} = furniture
    const where = isWhole ? span : {start: tokens[from]!.start, end: tokens[to]!.end}
    add(row.id, where, row.thin || !isWhole ? 'info' : undefined, row.at)
  } else if (isMenu(line, tables)) add('menu', span)
  else if (isSiteName(tokens)) add('site-name', span, undefined, 'ends')
  else if (tokens.length === 1 && EMPTY.test(tokens[0]!.text)) add('template', span)
}

function remnantsOf(paragraph: Paragraph, text: string): Remnant[] {
  const found = findMarkup(text)
  if (found.length === 0) return found
  const links = tokensOf(paragraph).filter(({kind}) => kind === 'link')
  const inLink = ({start, end}: Remnant) =>
    links.some((link: Token) => link.start < paragraph.start + end && paragraph.start + start < link.end)
  return found.filter((remnant) => (remnant.kind === 'wiki' || !inLink(remnant)) && !isSpokenOf(text, remnant))
}

const ABOUT = /(?:balises?|éléments?|entités?|codes?|attributs?|variables?|syntaxe|caractères?)\s$/i

/** « la balise <br> », « `<p>` »: the text is about it. */
function isSpokenOf(text: string, {start, end}: Remnant): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  return ABOUT.test(before) || (/[`«“"]\s?$/.test(before) && /^\s?[`»”"]/.test(text.slice(end, end + 2)))
}

function toPlace({start, end, kind, expected}: Remnant, offset: number, line: number): Place {
  return {
    start: offset + start,
    end: offset + end,
    expected: expected === undefined ? [] : [expected],
    entryId: kind,
    severity: kind === 'wiki' ? 'info' : undefined,
    at: undefined,
    line,
  }
}
