/** The page's own style and script; the build puts them here as text. */
import {readFileSync} from 'node:fs'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8').trim()

export const style = (): string => read('./page.css')
export const script = (): string => read('./page.js')
