/** How a format writes a text that stands between its markup. */
import type {Type} from '../formats/types.ts'

const HTML: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

const toHtml = (text: string) => text.replace(/[&<>]/g, (mark) => HTML[mark]!)
const toHtmlAttribute = (text: string) => text.replace(/[&<>"']/g, (mark) => HTML[mark]!)
const toMarkdown = (text: string) => text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&')
const toMarkdownTitle = (text: string) => text.replace(/[\\"'()]|&(?=#?\w+;)/g, '\\$&')
const asItIs = (text: string) => text

/** Ways to write a text, the likeliest first; which one is right shows when the file is read again. */
export function writingsOf(text: string, type: Type, isAttribute: boolean): string[] {
  const ways = {
    html: isAttribute ? [toHtmlAttribute] : [toHtml],
    // HTML stands in Markdown, and front matter is neither.
    markdown: isAttribute ? [toMarkdownTitle, toHtmlAttribute] : [toMarkdown, toHtml, asItIs],
    vtt: [toHtml],
    srt: [asItIs, toHtml],
  }
  const list: readonly ((text: string) => string)[] = ways[type as keyof typeof ways] ?? [asItIs]
  return [...new Set(list.map((write) => write(text)))]
}
