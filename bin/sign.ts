import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { signCommand } from '#ground/papers/signing/sign-command.ts'

/** The command with the channels of this process. */
export async function main(words: string[], folder: string): Promise<void> {
  process.exitCode = await signCommand(words, {
    folder,
    output: process.stdout,
    errors: process.stderr,
    now: new Date(),
    passphrase,
  })
}

/** The first line of what is typed or piped in; on a terminal it is not shown. */
function passphrase(): Promise<string> {
  const isTerminal = process.stdin.isTTY
  if (isTerminal) process.stderr.write('Mật khẩu của khóa (passphrase): ')
  const unseen = new Writable({ write: (_piece, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: isTerminal })
  return new Promise((tell) => {
    lines.once('line', (line) => {
      tell(line)
      lines.close()
      if (isTerminal) process.stderr.write('\n')
    })
    lines.once('close', () => tell(''))
  })
}
