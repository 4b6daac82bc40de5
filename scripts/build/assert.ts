/** The two assertions of `node:assert` that yargs makes; the whole module costs 4 ms a start. */
export function strictEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!Object.is(actual, expected)) throw message instanceof Error ? message : new Error(message)
}

export function notStrictEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (Object.is(actual, expected)) throw message instanceof Error ? message : new Error(message)
}
