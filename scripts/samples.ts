/** `npm run samples` writes each article's messages beside it; the change is read in review like code. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {createLinter} from '../src/index.ts'
import {toSeverity} from '../src/messages/severity.ts'

export const samplesFolder = fileURLToPath(new URL('../samples', import.meta.url))

/** Articles below `samples/`, relative to it. */
export function listSamples(): string[] {
  return readdirSync(samplesFolder, {recursive: true})
    .map(String)
    .filter((name) => /\.(?:txt|md|html)$/.test(name) && !name.endsWith('README.md'))
    .sort()
}

/** What is stored of an article: one line a message, and the score. */
export function lintSample(name: string) {
  const file = createLinter().lint(new VFile({path: name, value: readFileSync(path.join(samplesFolder, name), 'utf8')}))
  const messages = file.messages.map(({line, column, ruleId, fatal, actual, expected}) => ({
    place: `${line}:${column}`,
    rule: ruleId,
    severity: toSeverity(fatal),
    actual,
    expected,
  }))
  return {score: file.data.score, messages}
}

/** Clean articles store nothing: none of them may give a message. */
export function toStoredPath(name: string): string {
  return path.join(samplesFolder, name.replace(/\.\w+$/, '.messages.json'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of listSamples()) {
    const result = lintSample(name)
    if (name.startsWith('clean')) {
      if (result.messages.length > 0) console.error(`${name} is no longer clean: ${JSON.stringify(result.messages)}`)
      continue
    }
    const lines = result.messages.map((message) => `    ${JSON.stringify(message)}`).join(',\n')
    writeFileSync(toStoredPath(name), `{\n  "score": ${result.score},\n  "messages": [\n${lines}\n  ]\n}\n`)
    console.log(`${name}: ${result.messages.length} messages, score ${result.score}`)
  }
}
