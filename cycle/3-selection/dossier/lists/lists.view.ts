import type { Env } from '#ground/env.ts'
import { memberOf } from '#ground/units/year.ts'
import { cellsOfText } from '#plumbing/typed.ts'
import { found } from '#plumbing/verdict.ts'
import { mayPropose } from '../dossier.policy.ts'
import { type Common, judgeRows } from './judge.ts'
import { sentList } from './lists.store.ts'
import { rowsOf } from './rows.ts'

type Asked = Pick<Env['Variables'], 'db' | 'actor' | 'year' | 'agencyId'>

/** The empty form of a list. */
export function showSending({ actor, year, agencyId }: Omit<Asked, 'db'>) {
  return {
    at: `/years/${year.slug}/agencies/${agencyId}/nominations/list`,
    back: `/years/${year.slug}/nominations?agency=${agencyId}`,
    agencyName: memberOf(year, agencyId)?.name ?? '',
    profile: year.profile,
    may: { propose: mayPropose(actor, year, agencyId) },
  }
}

export type SendingView = ReturnType<typeof showSending>

type List = { fileId: string; title: string; common: Common }

/** What a list that was sent in would propose; nothing is written. */
export async function showList(asked: Asked, { fileId, title, common }: List) {
  const { db, actor, year, agencyId } = asked
  const file = found(await sentList(db, { agencyId, id: fileId }))
  const rows = rowsOf(cellsOfText(file.text))
  const judged = await judgeRows(db, actor, { year, about: { agencyId, common, rows, choices: new Map() } })
  return {
    ...showSending(asked),
    fileId,
    title,
    common,
    text: file.text,
    rows: judged,
    counts: {
      all: judged.length,
      taken: judged.filter((row) => row.proposal).length,
      twins: judged.filter((row) => row.twin).length,
      wrong: judged.filter((row) => row.errors.length > 0).length,
      doubled: judged.filter((row) => row.candidates.length > 1).length,
    },
  }
}

export type ListView = Awaited<ReturnType<typeof showList>>
