/** Where a message stands; other tools' messages may have a point, a line alone, or nothing. */
import type {VFileMessage} from 'vfile-message'

export interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

export interface Place {
  readonly start: Point
  readonly end: Point
}

/** Undefined for a message about the file as a whole. */
export function placeOf({place, line, column}: VFileMessage): Place | undefined {
  if (place && 'start' in place) return place
  if (place) return {start: place, end: place}
  if (line === undefined) return undefined
  const point = {line, column: column ?? 1}
  return {start: point, end: point}
}

/** The first character of a file, for formats that cannot do without a place. */
export const FILE_START: Point = {line: 1, column: 1}
