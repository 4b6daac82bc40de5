/** What HTML elements are to a reader of French text. */
import type {ParagraphKind} from '../core/document.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements of running text, and those that show nothing. */
const INLINE = names(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr output q rb rp rt rtc ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr svg math script style template noscript link meta',
)
const UNSEEN = names('script style template noscript')
const SKIPPED = names(
  'pre code kbd samp var tt xmp listing script style template noscript noembed noframes iframe object canvas audio video svg math textarea',
)
const EMPHASIS = names('em i cite dfn q')
const VOID = names('area base basefont br col embed frame hr img input link meta param source track wbr')

const SECTIONS = names('table ul ol dl section article main aside')
const KINDS = new Map<string, ParagraphKind>(
  Object.entries<ParagraphKind>({
    title: 'title',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    li: 'listItem',
    dt: 'listItem',
    dd: 'listItem',
    td: 'cell',
    th: 'cell',
    caption: 'caption',
    figcaption: 'caption',
    legend: 'caption',
  }),
)

const CELLS = names('td th')
/** Elements that end an open one of their family where its end tag is left out. */
const FAMILIES: readonly ReadonlySet<string>[] = [names('li'), names('dt dd'), CELLS, names('option'), names('tr')]

/** An element that is open. */
interface Frame {
  readonly name: string
  /** Why its text is left out; another language's element may hold French again. */
  readonly skipped: 'element' | 'language' | undefined
  readonly emphasis: boolean
  readonly kind: ParagraphKind
}

/** True for an element that begins and ends a paragraph; unknown ones, whose names have a hyphen, are inline. */
export function isBlock(name: string): boolean {
  return !INLINE.has(name) && !name.includes('-')
}

/** True for an element that stands in a sentence as a thing of its own: code, a formula. */
export function isObject(name: string): boolean {
  return INLINE.has(name) && !UNSEEN.has(name)
}

/** The elements open at a place; takes unclosed and stray tags as they come, in linear time. */
export class ElementStack {
  readonly #frames: Frame[] = []
  readonly #open = new Map<string, number>()
  readonly #ended: (emphasis: boolean) => void

  /** `ended` is called for each element that ends, whether by its tag or another's. */
  constructor(ended: (emphasis: boolean) => void) {
    this.#ended = ended
  }

  get kind(): ParagraphKind {
    return this.#frames.at(-1)?.kind ?? 'paragraph'
  }

  /** Text here is left out. */
  get skipped(): boolean {
    return this.#frames.at(-1)?.skipped !== undefined
  }

  /** Returns whether the element's text is emphasised. */
  open(name: string, attributes: ReadonlyMap<string, string>): boolean {
    this.#endImplied(name)
    if (VOID.has(name)) return false
    const parent = this.#frames.at(-1)
    const emphasis = EMPHASIS.has(name)
    this.#frames.push({name, emphasis, skipped: skipOf(name, attributes, parent), kind: kindOf(name, parent)})
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1)
    return emphasis
  }

  /** Ends the innermost element of the name, and all in it; a stray end tag ends nothing. */
  close(name: string): void {
    if ((this.#open.get(name) ?? 0) > 0) while (this.#pop() !== name);
  }

  #endImplied(name: string): void {
    if (isBlock(name) && this.#frames.at(-1)?.name === 'p') this.#pop()
    const top = this.#frames.at(-1)?.name ?? ''
    if (FAMILIES.some((family) => family.has(name) && family.has(top))) this.#pop()
    else if (name === 'tr' && CELLS.has(top)) {
      this.#pop()
      if (this.#frames.at(-1)?.name === 'tr') this.#pop()
    }
  }

  #pop(): string | undefined {
    const frame = this.#frames.pop()
    if (!frame) return undefined
    this.#open.set(frame.name, this.#open.get(frame.name)! - 1)
    this.#ended(frame.emphasis)
    return frame.name
  }
}

function skipOf(name: string, attributes: ReadonlyMap<string, string>, parent: Frame | undefined): Frame['skipped'] {
  if (parent?.skipped === 'element' || SKIPPED.has(name) || attributes.has('hidden')) return 'element'
  const language = attributes.get('lang') ?? attributes.get('xml:lang')
  // Templates often leave a whole page marked as English.
  if (language === undefined || name === 'html' || name === 'body') return parent?.skipped
  return isFrench(language) ? undefined : 'language'
}

function isFrench(language: string): boolean {
  return /^\s*(?:fr(?:a|e)?\b.*)?$/i.test(language)
}

/** What stands in a list item or a cell is of its kind; what stands in a section is not. */
function kindOf(name: string, parent: Frame | undefined): ParagraphKind {
  return KINDS.get(name) ?? (SECTIONS.has(name) ? 'paragraph' : (parent?.kind ?? 'paragraph'))
}
