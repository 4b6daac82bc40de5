/** Tags of HTML in the middle of a Markdown paragraph. */
import type {BlockBuilder} from './builder.ts'
import {ElementStack, isObject} from './elements.ts'

const TAG = /^<(\/?)([a-z][^\s/>]*)/i
const LANGUAGE = /\slang\s*=\s*["']?([\w-]+)/i

export class InlineHtml {
  readonly #builder: BlockBuilder
  readonly #elements: ElementStack

  constructor(builder: BlockBuilder) {
    this.#builder = builder
    this.#elements = new ElementStack((emphasis) => {
      if (emphasis) builder.closeEmphasis()
    })
  }

  /** Text here is left out. */
  get skipped(): boolean {
    return this.#elements.skipped
  }

  /** Takes a tag, or a comment, that stands at a place of the file. */
  addTag(tag: string, start: number): void {
    const [, slash, name = ''] = TAG.exec(tag) ?? []
    const key = name.toLowerCase()
    if (slash) this.#elements.close(key)
    else if (key === 'br' && !this.skipped) this.#builder.breakLine(start, start + tag.length)
    else if (key !== '') this.#open(key, tag, start)
  }

  #open(key: string, tag: string, start: number): void {
    const {skipped} = this
    const language = LANGUAGE.exec(tag)?.[1]
    if (this.#elements.open(key, new Map(language ? [['lang', language]] : []))) this.#builder.openEmphasis()
    if (!skipped && this.skipped && isObject(key)) this.#builder.addObject(start, start + tag.length)
  }
}
