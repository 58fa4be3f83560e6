import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { sendLetter } from '#plumbing/mail.ts'
import { aComment, aPublishedArticle } from '#tests/comments.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sendComment } from '../comments/comments.acts.ts'
import { approveComment } from '../moderation/rulings.acts.ts'
import { sendLeft } from './letter.job.ts'
import { countLetters } from './mails.store.ts'

describe('the letter that a comment is published', () => {
  let database: TestDatabase
  let moderator: Actor
  let server: SMTPServer
  let slug: string
  let port = 0
  const letters: { to: string[]; text: string }[] = []
  let refuses = false

  beforeAll(async () => {
    database = await testDatabase()
    await prepareJobs(database.url)
    moderator = await (await aSeasonGround(database.db, '2022-10-26')).actor('kiemduyet')
    slug = await aPublishedArticle(database.db, moderator.id)
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_, __, answer) => answer(refuses ? new Error('mau@example.vn is away') : null),
      onData: (stream, session, answer) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address)
          letters.push({ to, text: Buffer.concat(chunks).toString() })
          answer()
        })
      },
    })
    port = await new Promise((listening) => {
      const inner = server.listen(0, '127.0.0.1', () => {
        const at = inner.address()
        listening(typeof at === 'object' && at ? at.port : 0)
      })
    })
  })
  afterAll(async () => {
    await new Promise<void>((closed) => server.close(() => closed()))
    await database.close()
  })
  beforeEach(() => {
    letters.length = 0
    refuses = false
  })

  const post = () => ({
    route: { url: `smtp://127.0.0.1:${port}`, from: 'Tạp chí Mẫu <tapchi@example.vn>' },
    site: 'https://mau.example.vn',
  })
  const send = async (purposes: ('publication' | 'notification')[]) =>
    (await sendComment(database.db, aComment(slug, { purposes }))).id
  const mailOf = (id: string) =>
    database.db.selectFrom('mails').where('comment_id', '=', id).select('id').executeTakeFirst()
  const tries = (mailId: string) =>
    database.db
      .selectFrom('mail_tries')
      .where('mail_id', '=', mailId)
      .orderBy('number')
      .select(['number', 'outcome', 'fault'])
      .execute()
  async function approved(purposes: ('publication' | 'notification')[] = ['publication', 'notification']) {
    const id = await send(purposes)
    await approveComment(database.db, moderator, id)
    return { id, mailId: (await mailOf(id))?.id ?? '' }
  }

  it('is left by an approval, and only where its sender agreed to one', async () => {
    const waiting = await send(['publication', 'notification'])
    expect(await mailOf(waiting)).toBeUndefined()
    expect((await approved(['publication'])).mailId).toBe('')
    expect((await approved()).mailId).not.toBe('')
  })

  it('reaches the server once, in plain text, with a one-click stop', async () => {
    const { id, mailId } = await approved()
    await sendLeft(database.db, post(), mailId)
    await sendLeft(database.db, post(), mailId)
    expect(letters.map(({ to }) => to)).toEqual([['mau@example.vn']])
    const text = letters[0]?.text ?? ''
    expect(text).toMatch(/^Content-Type: text\/plain; charset=utf-8/m)
    expect(text.replace(/\r\n[ \t]+/g, ' ')).toContain(
      `List-Unsubscribe: <https://mau.example.vn/comments/stop/${id}/`,
    )
    expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(await tries(mailId)).toEqual([{ number: 1, outcome: 'sent', fault: '' }])
  })

  it('is not sent once it was stopped, or the comment is gone', async () => {
    const { id, mailId } = await approved()
    await database.db.insertInto('comment_mail_stops').values({ comment_id: id }).execute()
    await sendLeft(database.db, post(), mailId)
    expect(letters).toEqual([])
    expect(await tries(mailId)).toMatchObject([{ outcome: 'dropped' }])
  })

  it('is tried five times, each later than the last, and then given up without the address in what is told', async () => {
    const { mailId } = await approved()
    refuses = true
    const waits: number[] = []
    for (let n = 1; n <= 6; n++) {
      await sendLeft(database.db, post(), mailId)
      const { rows } = await sql<{ wait: number }>`select
        extract(epoch from run_at - now())::int as wait from graphile_worker.jobs where key = ${mailId}`.execute(
        database.db,
      )
      waits.push(rows[0]?.wait ?? 0)
    }
    const kept = await tries(mailId)
    expect(kept.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed', 'failed', 'gaveUp'])
    expect(JSON.stringify(kept)).not.toContain('@')
    expect(waits.slice(0, 4)).toEqual([...waits.slice(0, 4)].sort((a, b) => a - b))
    expect(new Set(waits.slice(0, 4)).size).toBe(4)
    expect((await countLetters(database.db)).gaveUp).toBe(1)
  })

  it('cannot be given a header by what somebody typed', async () => {
    await sendLetter(post().route, {
      id: 'mau',
      to: 'mau@example.vn\r\nBcc: khac@example.vn',
      subject: 'Chào\r\nX-Thu: 1\u2028Bcc: khac@example.vn',
      text: 'x',
      stop: 'https://mau.example.vn/stop\r\nX-Hai: 1',
    }).catch(() => {})
    for (const { to, text } of letters) {
      expect(to).not.toContain('khac@example.vn')
      expect(text).not.toMatch(/^(Bcc|X-Thu|X-Hai):/im)
    }
  })
})
