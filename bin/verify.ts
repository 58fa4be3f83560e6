import { verifyCommand } from '#ground/papers/proof/verify-command.ts'

/** The command with the channels of this process. */
export async function main(words: string[], folder: string): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  process.exitCode = await verifyCommand(words, {
    folder,
    output: process.stdout,
    errors: process.stderr,
    now: new Date(),
  })
}
