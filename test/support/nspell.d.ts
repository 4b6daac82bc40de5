/** nspell comes without types; `data` is no documented part of it, and holds every form it expanded. */
declare module 'nspell' {
  interface NSpell {
    readonly data: Readonly<Record<string, readonly string[]>>
    correct(word: string): boolean
  }
  export default function nspell(aff: Buffer, dic: Buffer): NSpell
}
