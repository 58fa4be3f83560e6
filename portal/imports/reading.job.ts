import { createReadStream } from 'node:fs'
import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { limits } from '../content/html/reading.ts'
import { openArchive } from './archive/zip.ts'
import { checkRows } from './check.ts'
import { withSent } from './files.store.ts'
import { findImport, type Import, setState } from './imports.store.ts'
import { itemOfPage } from './pages/page.ts'
import { placeTyped } from './pages/place.ts'
import { type FoundRow, rowOf } from './wordpress/found.ts'
import { partsOf } from './wordpress/wxr.ts'

const stretch = 100

/** Reads what was sent into rows and says of each what will become of it; nothing else is written. Begun anew, it goes on. */
export async function readImport(db: Db, importId: string): Promise<void> {
  const run = await findImport(db, importId)
  if (run?.state !== 'reading') return
  try {
    await (run.kind === 'wordpress' ? readWordpress(db, run) : readPages(db, run))
    await checkRows(db, run.id)
    await setState(db, run.id, { state: 'read' })
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    await setState(db, run.id, { state: 'failed', reason: Object.values(error.fields).join(' ') })
  }
}

async function readWordpress(db: Db, run: Import): Promise<void> {
  await withSent(db, run.id, 'text', async (path) => {
    const rows = rowsFor(db, run.id)
    let site = ''
    for await (const found of partsOf(createReadStream(path ?? '', 'utf8'))) {
      if ('site' in found) site = found.site
      else await rows.add(rowOf(found.part, site))
    }
    await rows.end()
    await sql`update imports set site = ${site} where id = ${run.id}`.execute(db)
  })
}

async function readPages(db: Db, run: Import): Promise<void> {
  const { title = '', lead = '', date = '', text = '' } = run.choices.places ?? {}
  const places = {
    title: placeTyped(title),
    lead: placeTyped(lead),
    date: placeTyped(date),
    text: placeTyped(text),
  }
  await withSent(db, run.id, 'pictures', async (path) => {
    const archive = await openArchive(path ?? '')
    try {
      const rows = rowsFor(db, run.id)
      const source = `pages:${run.name}`
      for (const name of [...archive.entries.keys()].filter((one) => /\.x?html?$/i.test(one)).toSorted())
        await rows.add(
          await pageRow(name, source, async () => itemOfPage(await archive.read(name), name, places)),
        )
      await rows.end()
    } finally {
      await archive.close()
    }
  })
}

/** A page that cannot be unpacked is a row that says why; the others are read. */
async function pageRow(
  name: string,
  source: string,
  read: () => Promise<ReturnType<typeof itemOfPage>>,
): Promise<FoundRow> {
  try {
    const item = await read()
    return { kind: 'post', guid: name, title: item.title || name, found: { ...item, source }, reason: '' }
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    return {
      kind: 'other',
      guid: name,
      title: name,
      found: { slug: name, name },
      reason: Object.values(error.fields).join(' '),
    }
  }
}

/** Writes rows a stretch at a time, in the order of the file: those of an earlier try are there already. */
function rowsFor(db: Db, importId: string) {
  let number = 0
  let waiting: { number: number; row: FoundRow }[] = []
  const end = async () => {
    if (waiting.length > 0) await addRows(db, importId, waiting)
    waiting = []
  }
  return {
    end,
    async add(row: FoundRow) {
      number += 1
      waiting.push({ number, row })
      if (waiting.length >= stretch) await end()
    },
  }
}

async function addRows(db: Db, importId: string, rows: { number: number; row: FoundRow }[]): Promise<void> {
  await db
    .insertInto('import_rows')
    .values(
      rows.map(({ number, row }) => ({
        ...{
          import_id: importId,
          number,
          kind: row.kind,
          guid: row.guid.slice(0, 1000),
          title: tidy(row.title).slice(0, 500),
        },
        found: tidy(JSON.stringify(row.found)),
        ...fateOf(row),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A text longer than an item may be is known by its length: reading its tags first would hold up every reader. */
function fateOf({ found, reason }: FoundRow) {
  const isLong = 'html' in found && found.html.length > limits.letters
  const why = reason || (isLong ? `Bài dài quá ${limits.letters.toLocaleString('vi-VN')} ký tự.` : '')
  return { reason: why, outcome: why === '' ? ('waiting' as const) : ('left' as const) }
}

/** The database takes no zero letter, neither plain nor written as JSON writes it. */
const tidy = (text: string) => text.replaceAll('\0', '').replace(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1')
