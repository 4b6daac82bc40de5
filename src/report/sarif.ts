/** SARIF 2.1.0, the OASIS format that code scanning and editors read. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Language} from '../core/rule.ts'
import {STDIN} from '../core/stdin.ts'
import {toSeverity} from '../messages/severity.ts'
import {textOf} from '../pipeline.ts'
import {Fingerprints} from './fingerprint.ts'
import type {ReportOptions} from './index.ts'
import {isRooted, nameOf, toSlashPath, toUri} from './paths.ts'
import {type Place, type Point, placeOf} from './places.ts'
import {LEVELS, SarifRules} from './sarif-rules.ts'
import {toJson} from './text.ts'

const ROOT = '%SRCROOT%'
const HOMEPAGE = 'https://unpkg.com/calque/README.md'

const WORDS = {
  en: {replace: (text: string) => `Write “${text}”`, remove: 'Take it out'},
  fr: {replace: (text: string) => `Écrire « ${text} »`, remove: 'À supprimer'},
} as const satisfies Record<Language, unknown>

export function reportSarif(
  files: readonly VFile[],
  {cwd, version, language}: Pick<ReportOptions, 'cwd' | 'version' | 'language'>,
): string {
  const rules = new SarifRules(language)
  const artifacts = toArtifacts(files, cwd)
  const results = artifacts.flatMap((artifact) => toResults(artifact, rules, language))
  const run = {
    tool: {driver: {name: 'calque', version, informationUri: HOMEPAGE, rules: rules.descriptors}},
    language,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: {
      [ROOT]: cwd === undefined ? {} : {uri: toUri(toSlashPath(cwd, undefined)).replace(/\/?$/, '/')},
    },
    artifacts: artifacts
      .filter(({isFirst}) => isFirst)
      .map(({location: {index: _, ...location}, file}) => ({location, properties: {score: file.data.score}})),
    results,
  }
  return `${toJson({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}, 2)}\n`
}

interface Artifact {
  readonly file: VFile
  readonly name: string
  readonly location: {readonly uri: string; readonly uriBaseId?: string; readonly index: number}
  /** False for another file of a name that came before, which SARIF lists once. */
  readonly isFirst: boolean
  /** A byte order mark is none of the characters that SARIF counts; calque's own places count it. */
  readonly mark: 0 | 1
}

function toArtifacts(files: readonly VFile[], cwd: string | undefined): Artifact[] {
  const indexes = new Map<string, number>()
  return files.map((file) => {
    const name = toSlashPath(nameOf(file), cwd)
    const isFirst = !indexes.has(name)
    if (isFirst) indexes.set(name, indexes.size)
    const base = name === STDIN || isRooted(name) ? {} : {uriBaseId: ROOT}
    const location = {uri: toUri(name), ...base, index: indexes.get(name)!}
    return {file, name, location, isFirst, mark: textOf(file).startsWith('\uFEFF') ? 1 : 0}
  })
}

function toResults(artifact: Artifact, rules: SarifRules, language: Language): object[] {
  const fingerprints = new Fingerprints(artifact.name, textOf(artifact.file))
  return artifact.file.messages.map((message) => {
    const {id, index} = rules.find(message)
    const place = placeOf(message)
    return {
      ruleId: id,
      ruleIndex: index,
      level: LEVELS[toSeverity(message.fatal)],
      message: {text: escapeText(message.note ? `${message.reason}\n${message.note}` : message.reason)},
      locations: [toLocation(artifact, place)],
      ...toRelated(message, artifact),
      ...toFixes(message, place, artifact, language),
      partialFingerprints: {'calque/v1': fingerprints.of(message)},
      properties: {ruleId: message.ruleId, actual: message.actual, expected: message.expected},
    }
  })
}

/** Braces stand for arguments in a SARIF message, and `[a](b)` for a link. */
function escapeText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (')
}

function toLocation({location, file, mark}: Artifact, place: Place | undefined): object {
  const region = place && toRegion(place, mark, file.data.text === undefined)
  return {physicalLocation: {artifactLocation: location, region}}
}

/** Offsets are left out for a Word document, whose bytes are not the text that they count. */
function toRegion({start, end}: Place, mark: 0 | 1, isText: boolean): object {
  const column = ({line, column}: Point) => Math.max(1, line === 1 ? column - mark : column)
  const region = {startLine: start.line, startColumn: column(start), endLine: end.line, endColumn: column(end)}
  if (!isText || start.offset === undefined || end.offset === undefined) return region
  const charOffset = Math.max(0, start.offset - mark)
  return {...region, charOffset, charLength: Math.max(0, end.offset - mark - charOffset)}
}

/** The other spelling, the first occurrence. */
function toRelated({related = []}: VFileMessage, artifact: Artifact): object {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map(({text, start, end}, i) => ({
      id: i + 1,
      ...toLocation(artifact, {start, end}),
      message: {text: escapeText(text)},
    })),
  }
}

/** Each alternative is a fix of its own, best first. */
function toFixes(
  {expected = []}: VFileMessage,
  place: Place | undefined,
  {file, location, mark}: Artifact,
  language: Language,
): object {
  const isText = file.data.text === undefined
  if (expected.length === 0 || !isText || place?.end.offset === undefined) return {}
  const words = WORDS[language]
  return {
    fixes: [...new Set(expected)].map((text) => ({
      description: {text: escapeText(text === '' ? words.remove : words.replace(text))},
      artifactChanges: [
        {
          artifactLocation: location,
          replacements: [{deletedRegion: toRegion(place, mark, isText), insertedContent: {text}}],
        },
      ],
    })),
  }
}
