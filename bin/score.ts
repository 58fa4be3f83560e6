import { scoreCommand } from '#desk/score/command.ts'

/** The command with the channels of this process; whoever stops reading us ends it quietly. */
export async function main(words: string[], folder: string): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  process.exitCode = await scoreCommand(words, {
    folder,
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  })
}
