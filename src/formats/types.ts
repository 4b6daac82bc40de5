/** The formats that files come in, by name and by extension. */

export const types = ['text', 'markdown', 'html', 'rst', 'asciidoc', 'docx', 'srt', 'vtt'] as const
export type Type = (typeof types)[number]

const BY_EXTENSION: Readonly<Record<string, Type>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  rst: 'rst',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  docx: 'docx',
  srt: 'srt',
  vtt: 'vtt',
}

/** Files that a folder is searched for. */
export const extensions: readonly string[] = Object.keys(BY_EXTENSION)

/** The format of a file by its name; plain text where the name does not tell. */
export function typeOf(path: string | undefined): Type {
  const extension = /\.([a-z]+)$/i.exec(path ?? '')?.[1] ?? ''
  return BY_EXTENSION[extension.toLowerCase()] ?? 'text'
}
