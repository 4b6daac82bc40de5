/** What a command may touch of the outside world, so that tests can stand in for it. */
export interface Io {
  readonly stdout: NodeJS.WriteStream | (NodeJS.WritableStream & {isTTY?: boolean; columns?: number})
  readonly stderr: NodeJS.WriteStream | (NodeJS.WritableStream & {isTTY?: boolean; columns?: number})
  readonly stdin: NodeJS.ReadableStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** Exit codes, as the contract has them. */
export const ExitCode = {clean: 0, problems: 1, couldNotRun: 2} as const

/** Writes, and waits where the reader is slower. */
export async function write(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', () => resolve()))
}
