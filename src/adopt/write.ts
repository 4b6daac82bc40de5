/** Writes files whole or not at all, also where several runs write the same one. */
import {randomUUID} from 'node:crypto'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'

export const PART_ENDING = '.calque-new'

/** Writes beside the place, then moves there. */
export function writeWhole(file: string, text: string): void {
  const part = `${file}.${randomUUID()}${PART_ENDING}`
  mkdirSync(path.dirname(file), {recursive: true})
  try {
    writeFileSync(part, text)
    renameSync(part, file)
  } catch (error) {
    rmSync(part, {force: true})
    throw error
  }
}
