/** The HTML report in a browser's model of a page. */
import {JSDOM} from 'jsdom'
import type {VFile} from 'vfile'
import type {Language} from '../../src/core/rule.ts'
import {reportHtml} from '../../src/report/html/index.ts'

/** The page of a report, without its style, which takes long to read; `scripts` runs the script that it holds. */
export function openPage(files: readonly VFile[], {language = 'en' as Language, scripts = false} = {}): JSDOM {
  const page = reportHtml(files, {language}).replace(/<style>[\s\S]*?<\/style>/, '')
  return new JSDOM(page, {pretendToBeVisual: true, ...(scripts && {runScripts: 'dangerously'})})
}

/** Text of the elements, without white space around. */
export function textsOf({window}: JSDOM, selector: string): string[] {
  return [...window.document.querySelectorAll(selector)].map(({textContent}) => textContent?.trim() ?? '')
}
