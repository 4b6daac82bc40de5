/** An error a user can cause: one line that says what was tried, what was found and what to do; the original is the `cause`. */
export class OperationalError extends Error {
  readonly code: string

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : {cause})
    this.name = 'OperationalError'
    this.code = code
  }
}

/** By name, since own packs and formats are loaded by bundles that have a class of their own. */
export function isOperational(error: unknown): error is OperationalError {
  return error instanceof Error && (error instanceof OperationalError || error.name === 'OperationalError')
}
