import { sql } from 'kysely'
import { midyearOf } from '#cycle/2-progress/midyear/midyear.store.ts'
import type { HalfYear, Midyear } from '#cycle/2-progress/midyear/midyear.ts'
import { halfYears } from '#cycle/2-progress/midyear/midyear.view.ts'
import { factOf, factsOf, linkedFacts, plainly, wording } from '#ground/news/draft.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay, vnNumber } from '#kit/format.ts'
import type { Db } from '#plumbing/database.ts'
import type { EventSource, Telling } from '../event.ts'

type Half = Pick<HalfYear, 'all' | 'onTrack'>

/** “Sơ kết”: the review of six months and where the targets stood. */
export const midyearSource: EventSource = {
  kind: 'midyear',
  async list(db, year) {
    const review = await midyearOf(db, year.id)
    if (!review) return []
    const { id, heldOn: on, illustrative } = review
    return [{ id, title: `Sơ kết sáu tháng đầu năm ${year.year}`, on, illustrative }]
  },
  async tell(db, year, id) {
    const review = await midyearOf(db, year.id)
    if (review?.id !== id) return undefined
    const mayCount = review.illustrative || !(await hasMadeUpResults(db, year.id))
    return told(year, review, mayCount ? summed(await halfYears(db, year)) : null)
  },
  href: (slug) => `/years/${slug}/midyear`,
}

/** A figure that rests on made-up results does not enter an item that is not marked so. */
async function hasMadeUpResults(db: Db, yearId: string): Promise<boolean> {
  const { rows } = await sql`select from results r join targets t on t.id = r.target_id
    where t.year_id = ${yearId} and r.illustrative limit 1`.execute(db)
  return rows.length > 0
}

function summed(halves: HalfYear[]): Half {
  const sum = (key: 'all' | 'onTrack') => halves.reduce((total, half) => total + half[key], 0)
  return { all: sum('all'), onTrack: sum('onTrack') }
}

function told(year: Year, review: Midyear, half: Half | null): Telling {
  const isCounted = half !== null && half.all > 0
  const facts = factsOf({
    heldOn: factOf('Ngày sơ kết', vnDay(review.heldOn)),
    targets: isCounted ? factOf('Số chỉ tiêu của cụm', vnNumber(half.all)) : null,
    onTrack: isCounted ? factOf('Số chỉ tiêu bảo đảm tiến độ', vnNumber(half.onTrack)) : null,
  })
  const fact = linkedFacts({ kind: 'midyear', id: review.id }, facts)
  const draft = {
    title: plainly(`${year.clusterName} sơ kết phong trào thi đua sáu tháng đầu năm ${year.year}`),
    lead: wording`Ngày ${fact('heldOn')}, ${year.clusterName} sơ kết phong trào thi đua sáu tháng đầu năm ${String(year.year)}.`,
    paragraphs: [
      isCounted
        ? wording`Tính đến hết tháng 6, ${fact('onTrack')} trong số ${fact('targets')} chỉ tiêu của các cơ quan, đơn vị bảo đảm tiến độ.`
        : [],
      plainly(review.summary),
      review.emphasis ? plainly(`Nhiệm vụ trọng tâm sáu tháng cuối năm: ${review.emphasis}`) : [],
    ].filter((paragraph) => paragraph.length > 0),
    captions: [plainly('Quang cảnh hội nghị sơ kết.')],
  }
  return { draft, facts, section: 'activity', illustrative: review.illustrative }
}
