import { sql } from 'kysely'
import { movementOfYear } from '#cycle/1-launch/movement/movement.store.ts'
import type { Movement } from '#cycle/1-launch/movement/movement.ts'
import { factOf, factsOf, linkedFacts, wording } from '#ground/news/draft.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay, vnNumber } from '#kit/format.ts'
import type { Db } from '#plumbing/database.ts'
import type { EventSource, Telling } from '../event.ts'

/** “Phát động”: the movement of the year and who has signed its pledge. */
export const launchSource: EventSource = {
  kind: 'launch',
  async list(db, year) {
    const movement = await movementOfYear(db, year.id)
    if (!movement) return []
    const { id, name: title, launchedOn: on, illustrative } = movement
    return [{ id, title, on, illustrative }]
  },
  async tell(db, year, id) {
    const movement = await movementOfYear(db, year.id)
    return movement?.id === id ? told(year, movement, await signersOf(db, year.id)) : undefined
  },
  href: (slug) => `/years/${slug}/launch`,
}

async function signersOf(db: Db, yearId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from pledge_signatures s
    join pledges p on p.id = s.pledge_id where p.year_id = ${yearId}`.execute(db)
  return rows[0]?.count ?? 0
}

function told(year: Year, movement: Movement, signers: number): Telling {
  const facts = factsOf({
    name: factOf('Tên phong trào', movement.name),
    slogan: factOf('Khẩu hiệu', movement.slogan),
    theme: factOf('Chủ đề', movement.theme),
    launchedOn: factOf('Ngày phát động', vnDay(movement.launchedOn)),
    endsOn: factOf('Ngày kết thúc', vnDay(movement.endsOn)),
    reference: factOf('Số văn bản phát động', movement.decisionReference),
    members: factOf('Số đơn vị thành viên', vnNumber(year.members.length)),
    signers: signers > 0 ? factOf('Số đơn vị đã ký giao ước', vnNumber(signers)) : null,
  })
  const fact = linkedFacts({ kind: 'launch', id: movement.id }, facts)
  const by = movement.decisionReference ? wording` theo văn bản số ${fact('reference')}` : []
  const under = movement.slogan ? wording` với khẩu hiệu “${fact('slogan')}”` : []
  const draft = {
    title: wording`${year.clusterName} phát động “${fact('name')}” năm ${String(year.year)}`,
    lead: wording`Ngày ${fact('launchedOn')}, ${year.clusterName} phát động “${fact('name')}”${under}.`,
    paragraphs: [
      wording`Phong trào được triển khai${by}, từ ngày ${fact('launchedOn')} đến ngày ${fact('endsOn')}, ở ${fact('members')} cơ quan, đơn vị thành viên.`,
      movement.theme ? wording`Chủ đề xuyên suốt là: ${fact('theme')}.` : [],
      signers > 0
        ? wording`Đến nay, thủ trưởng ${fact('signers')} cơ quan, đơn vị đã ký giao ước thi đua.`
        : [],
    ].filter((paragraph) => paragraph.length > 0),
    captions: [wording`Quang cảnh lễ phát động.`],
  }
  return { draft, facts, section: 'emulation', illustrative: movement.illustrative }
}
