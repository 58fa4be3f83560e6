import type { Actor } from '#ground/people/actor.ts'
import { systemClock } from '#plumbing/clock.ts'
import type { Db } from '#plumbing/database.ts'
import { runImport, sendImport } from '#portal/imports/imports.acts.ts'
import { post, said, sentFile, wxr } from '#portal/imports/imports.samples.ts'
import { readImport } from '#portal/imports/reading.job.ts'
import { writeImport } from '#portal/imports/writing.job.ts'
import { stretches, typed } from './planting.ts'

const inXml = (words: string) =>
  words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
const inCdata = (words: string) => words.replaceAll(']]>', ']]]]><![CDATA[>')

/** Moves a magazine whose titles, texts and comments are the list. */
export async function plantImport(db: Db, editor: Actor): Promise<string> {
  const html = inCdata(typed.join('\n'))
  const comments = stretches(2800).map((body, n) => said({ id: n + 1, body: inCdata(body), approved: '1' }))
  const first = post({ id: 1, title: inXml(typed.join(' ').slice(0, 4000)), html, more: comments.join('') })
  const others = stretches(400).map((title, n) =>
    post({ id: n + 2, title: inXml(title), html: inCdata(title) }),
  )
  const id = await sendImport(db, editor, {
    kind: 'wordpress',
    text: await sentFile('cu.xml', wxr(first, ...others.slice(0, 12))),
    pictures: null,
    places: {},
  })
  await readImport(db, id)
  await runImport(db, editor, id, { section: 'emulation', pages: 'standing', categories: {} })
  await writeImport(db, systemClock, id)
  return id
}
