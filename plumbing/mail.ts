import { createTransport } from 'nodemailer'

/** The server letters go through, and who they come from; the address may hold a password. */
export type MailRoute = { url: string; from: string }

/** A letter in plain text to one address. `stop`: where a single post stops letters like it (RFC 8058). */
export type Letter = { id: string; to: string; subject: string; text: string; stop: string }

const patience = 20_000

/** Hands a letter to the server; throws what the server said. The same `id` again is the same letter to whoever gets it twice. */
export async function sendLetter(route: MailRoute, letter: Letter): Promise<void> {
  const transport = createTransport({
    url: route.url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from: route.from,
      to: { name: '', address: oneLine(letter.to) },
      subject: oneLine(letter.subject),
      text: letter.text,
      messageId: `<${letter.id}@${hostOf(route.from)}>`,
      headers: {
        'List-Unsubscribe': `<${new URL(letter.stop).href}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    })
  } finally {
    transport.close()
  }
}

/** A line end would begin a header of somebody else's making. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const hostOf = (address: string) => /@([a-z0-9.-]+)>?\s*$/i.exec(address)?.[1] ?? 'localhost'
