import {defineRule, type Finding, type RuleContext} from '../../core/rule.ts'
import {quote, unexpected} from '../../core/wording.ts'
import {isEnglish} from '../../lexicon/english.ts'
import {isFrench} from '../../lexicon/french.ts'
import {ApostropheCounter} from './apostrophes.ts'
import {findMarks, type Mark} from './marks.ts'
import {type Pair, Pairer} from './pairs.ts'
import {findHouse, type House, toEdit} from './styles.ts'

/** Quotation marks and apostrophes: paired, and of one kind in an article. */
export const quotes = defineRule({
  id: 'quotes',
  category: 'typography',
  severity: 'warning',
  fix: 'safe',
  docs: {
    summary: {
      en: 'Flags quotation marks without a partner, and marks or apostrophes of several kinds in one article.',
      fr: 'Signale les guillemets sans pendant, et le mélange de guillemets ou d’apostrophes dans un article.',
    },
    why: {
      en: 'An engine translates a quotation sentence by sentence and loses its end; who speaks can no longer be told. Mixed marks show where a text was put together.',
      fr: 'Un traducteur traite la citation phrase par phrase et en perd la fin : on ne sait plus qui parle. Le mélange des signes trahit un texte recousu.',
    },
    details:
      'Guillemets are expected where the text has them, unless another style is more than twice as common; without any, the style of most quotations. Quotations inside others may have any marks, and a quotation of several paragraphs may open at each and close once. ' +
      'Inches (*27"*), code, links, arrows of menus (*Lire la suite »*), German *»…«* and English sentences between curly marks are left alone, and so are single marks. ' +
      'The end of a quotation in another style is information that goes with the warning at its start; so are guillemets in an article of other marks. ' +
      'A mark without a partner in a text of one paragraph is information, since the text may be an extract; so are mixed apostrophes, with one message an article.',
  },
  examples: [
    {
      name: 'a quotation that never ends',
      text: 'Il a dit : « Nous verrons demain.\n\nLa séance est levée.',
      messages: [{place: '1:12-1:13', actual: '«', expected: []}],
    },
    {
      name: 'straight marks beside guillemets',
      text: 'Elle parle d’« effort », puis de "courage" et de « patience ».',
      messages: [
        {place: '1:34-1:35', actual: '"', expected: ['« ']},
        {place: '1:42-1:43', actual: '"', expected: [' »'], severity: 'info'},
      ],
    },
    {
      name: 'a quotation opened and closed with different marks',
      text: 'Le maire attend. "Nous voterons », promet-il. « Oui », dit-elle.',
      messages: [{place: '1:18-1:19', actual: '"', expected: ['« ']}],
    },
    {
      name: 'apostrophes of two kinds',
      text: "L’été s’achève, et l'automne n’est pas là.",
      messages: [{place: '1:21-1:22', actual: "'", expected: ['’'], severity: 'info'}],
    },
    {name: 'a quotation inside another', text: 'Il répond : « J’ai lu “Germinal” deux fois. »', messages: []},
    {
      name: 'a quotation of several paragraphs',
      text: '« Nous partons demain.\n\n« Nous reviendrons en mai », dit-il.',
      messages: [],
    },
    {name: 'inches', text: 'Un écran de 27" coûte moins qu’un « grand » modèle.', messages: []},
  ],
  message: ({actual, expected, entryId}) =>
    entryId === 'unpaired'
      ? {en: `Unexpected ${quote(actual)} without a partner`, fr: `Guillemet ${quote(actual)} sans pendant`}
      : unexpected({en: 'mark', fr: 'Signe'}, actual, expected),
  create: (context) => {
    const pairer = new Pairer()
    const apostrophes = new ApostropheCounter()
    let paragraphs = 0
    let blocks = 0
    let end = 0
    return {
      paragraph(paragraph) {
        paragraphs++
        if (BLANK_LINE.test(context.slice({start: end, end: paragraph.start}))) blocks++
        end = paragraph.end
        const raw = paragraph.text
        for (const mark of findMarks(paragraph, raw)) pairer.add(mark, blocks)
        apostrophes.add(paragraph, raw)
      },
      end() {
        reportQuotations(pairer, paragraphs, context)
        reportApostrophes(apostrophes, context)
      },
    }
  },
})

/** Two line ends. */
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[^\r\n]*[\r\n]/

function reportQuotations(pairer: Pairer, paragraphs: number, context: RuleContext): void {
  const pairing = pairer.end()
  const house = findHouse(pairing, (offset) => context.slice({start: offset, end: offset + 1}))
  const severity = paragraphs === 1 ? 'info' : undefined
  for (const {start, end} of pairing.alone)
    context.report({start, end, expected: [], entryId: 'unpaired', severity, fix: 'none'})
  for (const pair of pairing.pairs) reportPair(pair, house, context)
}

function reportPair(pair: Pair, house: House, context: RuleContext): void {
  const {open, close, nested, crossed} = pair
  if (open.style === 'angle' || close.style === 'angle') return
  const other = open.style === 'guillemets' || close.style === 'guillemets' ? 'guillemets' : 'curly'
  const own = nested ? open.style : house.style === 'angle' ? undefined : house.style
  const style = own ?? (crossed ? other : open.style)
  const departs = !nested && open.style !== style && !isForeign(pair, context)
  const sides = [
    ['open', open],
    ['close', close],
  ] as const
  for (const [side, mark] of sides) {
    if (mark.style === style ? !isWrongWay(mark, side, open) : !crossed && !departs) continue
    // A quotation in another style is one fault: its end only says where the second half of the edit goes.
    const second = !crossed && departs && side === 'close'
    reportMark(mark, side, {style, space: house.space}, context, {
      fix: crossed ? 'suggested' : 'safe',
      partner: !crossed && departs ? (side === 'open' ? close : open) : undefined,
      // Guillemets among other marks are odd, and the better French.
      severity: second || mark.style === 'guillemets' ? 'info' : undefined,
      related: second ? [{start: open.start, end: open.end, text: open.char}] : undefined,
    })
  }
}

function reportMark(
  mark: Mark,
  side: 'open' | 'close',
  {style, space}: House,
  context: RuleContext,
  rest: Pick<Finding, 'fix' | 'partner' | 'severity' | 'related'>,
): void {
  if (!style || style === 'angle') return
  const charAt = (offset: number) => context.slice({start: offset, end: offset + 1})
  const {expected, ...span} = toEdit(mark, side, style, space, charAt)
  context.report({...span, expected: [expected], entryId: 'style', ...rest})
}

/** *“mot“*, *”mot”*; the low mark of *„mot“* takes the other for its end. */
function isWrongWay({char}: Mark, side: 'open' | 'close', open: Mark): boolean {
  if (side === 'open') return char === '”'
  return char === '“' && open.char !== '„'
}

/** An English sentence keeps its own marks. */
const FEWEST_WORDS = 3

function isForeign({open, close}: Pair, context: RuleContext): boolean {
  if (open.style !== 'curly' || close.style !== 'curly') return false
  const text = context.slice({start: open.end, end: Math.min(close.start, open.end + 300)})
  const words = text.match(/[A-Za-z\u00C0-\u024F]+/g) ?? []
  const english = words.filter((word) => isEnglish(word) && !isFrench(word)).length
  const french = words.filter((word) => isFrench(word) && !isEnglish(word)).length
  return words.length >= FEWEST_WORDS && english > 1 && english > french
}

function reportApostrophes(apostrophes: ApostropheCounter, context: RuleContext): void {
  for (const place of apostrophes.wrong)
    context.report({...place, expected: [apostrophes.usual], entryId: 'apostrophe', fix: 'safe'})
  const mixed = apostrophes.mixed()
  if (!mixed) return
  const {first, expected, fewer, all} = mixed
  context.report({
    ...first,
    expected: [expected],
    entryId: 'apostrophe',
    severity: 'info',
    fix: 'suggested',
    note: {
      en: `${fewer} of ${all} apostrophes are of this kind; this is the first.`,
      fr: `${fewer} des ${all} apostrophes sont de cette sorte ; voici la première.`,
    },
  })
}
