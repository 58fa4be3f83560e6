import { sql } from 'kysely'
import { factOf, factsOf, linkedFacts, plainly, wording } from '#ground/news/draft.ts'
import { postingOf } from '#ground/posting/posting.store.ts'
import type { Posting } from '#ground/posting/posting.ts'
import { vnDay, vnNumber } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { EventLine, EventSource, Telling } from '../event.ts'

/** “Công khai”: only a list that everybody may read on the portal is news; it is told without names. */
export const postingSource: EventSource = {
  kind: 'posting',
  list: (db, year) => linesOf(db, year.id),
  async tell(db, year, id) {
    const posting = await postingOf(db, id)
    const isPublic = posting?.yearId === year.id && posting.place === 'portal' && !posting.takenDown
    return isPublic ? told(posting, await namesIn(db, id)) : undefined
  },
  href: (slug, id) => `/years/${slug}/postings/${id}`,
}

async function linesOf(db: Db, yearId: string): Promise<EventLine[]> {
  return db
    .selectFrom('postings as p')
    .leftJoin('posting_takedowns as d', 'd.posting_id', 'p.id')
    .where('p.year_id', '=', yearId)
    .where('p.place', '=', 'portal')
    .where('d.posting_id', 'is', null)
    .orderBy('p.posted_on', 'desc')
    .limit(50)
    .select(['p.id', 'p.title', sql<Day>`p.posted_on`.as('on'), 'p.illustrative'])
    .execute()
}

async function namesIn(db: Db, postingId: string): Promise<number> {
  const row = await db
    .selectFrom('posting_entries')
    .where('posting_id', '=', postingId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

function told(posting: Posting, names: number): Telling {
  const facts = factsOf({
    title: factOf('Tên danh sách', posting.title),
    organisation: factOf('Cơ quan công khai', posting.organisationName),
    postedOn: factOf('Ngày công khai', vnDay(posting.postedOn)),
    endsOn: factOf('Ngày cuối nhận ý kiến', vnDay(posting.endsOn)),
    days: factOf('Số ngày làm việc công khai', vnNumber(posting.days)),
    names: factOf('Số tập thể, cá nhân', vnNumber(names)),
  })
  const fact = linkedFacts({ kind: 'posting', id: posting.id }, facts)
  const draft = {
    title: plainly(`${posting.organisationName} công khai danh sách đề nghị khen thưởng năm ${posting.year}`),
    lead: wording`Từ ngày ${fact('postedOn')}, ${fact('organisation')} công khai “${fact('title')}” trên trang tin để lấy ý kiến.`,
    paragraphs: [
      wording`Danh sách gồm ${fact('names')} tập thể, cá nhân, được công khai ${fact('days')} ngày làm việc.`,
      wording`Ý kiến về danh sách được nhận đến hết ngày ${fact('endsOn')} tại trang Công khai; người gửi theo dõi được việc trả lời.`,
    ],
    captions: [],
  }
  return { draft, facts, section: 'emulation', illustrative: posting.illustrative }
}
