import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { addDirection, recordShortcoming } from '#ground/follow-ups/follow-ups.acts.ts'
import { findYear } from '#ground/units/year.store.ts'
import { isLeadStaff } from '#ground/units/year.ts'
import { BadInput, Refused } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { planConference, writeConclusions } from '../conference/conference.acts.ts'
import { addProgrammeItem, addSpeech } from '../conference/programme.acts.ts'
import { recordConferenceAttendance, writeRemark } from '../conference/remarks.acts.ts'
import { closeConference } from './closure.acts.ts'

const day = '2022-10-26'
const open: TestDatabase[] = []
afterAll(() => Promise.all(open.map((one) => one.close())))

let scene: Awaited<ReturnType<typeof aConference>>
beforeEach(async () => {
  scene = await aConference()
})

/** The conference of 2022 with everything said and nothing closed. */
async function aConference() {
  const database = await testDatabase()
  open.push(database)
  const { db } = database
  const ground = await aSeasonGround(db, day)
  const year = await ground.yearOn(day)
  const lead = await ground.actor('ct.canbo', day)
  await planConference(db, lead, year, {
    title: 'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2022',
    heldOn: day,
    startsAt: '8 giờ 00',
    place: 'Hội trường',
    chairId: null,
    chairLine: 'Thiếu tướng Nguyễn Việt Hùng, Phó Chính ủy Tổng cục CNQP',
    presenterId: null,
    presenterLine: 'Đại tá Tống Xuân Đức, Phó Chủ nhiệm Chính trị Tổng cục',
  })
  await addProgrammeItem(db, lead, year, { beginsAt: '8 giờ 00', title: 'Khai mạc', doer: 'Ban Tổ chức' })
  await recordConferenceAttendance(
    db,
    lead,
    year,
    year.members.map((member) => ({ agencyId: member.id, present: true, delegate: '', headcount: 2 })),
  )
  await addSpeech(db, lead, year, {
    agencyId: ground.agencies.ttr,
    title: 'Kinh nghiệm thanh tra',
    speaker: '',
    summary: '',
  })
  for (const member of year.members)
    await writeRemark(db, lead, year, {
      agencyId: member.id,
      remark: `${member.name} hoàn thành tốt nhiệm vụ.`,
    })
  await recordShortcoming(db, lead, year, { agencyId: ground.agencies.hc, statement: 'Gửi báo cáo chậm.' })
  await addDirection(db, lead, year, { kind: 'direction', statement: 'Tổ chức tốt phong trào Quyết thắng.' })
  const conclusions = { generalRemarks: '', commendationRemarks: '', conclusion: 'Đồng ý với báo cáo.' }
  await writeConclusions(db, lead, year, conclusions)
  const closing = {
    nextLeadId: ground.agencies.btm,
    effectiveOn: day,
    witness: 'Thủ trưởng Tổng cục CNQP',
    openWork: 'Hồ sơ cờ thi đua còn chờ cấp trên xét.',
    nextStartsOn: '2022-11-01',
    nextEndsOn: '2023-10-31',
  }
  return { db, ground, year, lead, closing, conclusions }
}

describe('closing the conference', () => {
  it('fixes the papers, hands over the lead, opens the next year and drafts the news', async () => {
    const { db, year, lead, closing } = scene
    const { articleId, nextYearSlug } = await closeConference(db, lead, year, closing)

    expect(nextYearSlug).toBe('khoi-co-quan-2023')
    const papers = await db
      .selectFrom('papers')
      .where('year_id', '=', year.id)
      .orderBy('id')
      .select(['code', 'reference'])
      .execute()
    expect(papers).toEqual([
      { code: 'central-report', reference: '01/BC-CTĐ' },
      { code: 'conference-minutes', reference: '01/BB-CTĐ' },
      { code: 'score-table', reference: '' },
      { code: 'award-list', reference: '' },
      { code: 'handover-minutes', reference: '02/BB-CTĐ' },
    ])
    const tasks = await db.selectFrom('tasks').select(['title', 'due_on']).orderBy('title').execute()
    expect(tasks).toEqual([
      { title: 'Gửi báo cáo chậm.', due_on: '2023-10-31' },
      { title: 'Tổ chức tốt phong trào Quyết thắng.', due_on: '2023-10-31' },
    ])
    const photos = await db
      .selectFrom('article_photos')
      .where('article_id', '=', articleId)
      .select('caption')
      .execute()
    expect(photos.map((one) => one.caption)).toEqual([
      'Quang cảnh Hội nghị.',
      'Thủ trưởng Tổng cục CNQP chứng kiến bàn giao đơn vị Cụm trưởng Cụm thi đua năm 2023 giữa Cục Chính trị và Bộ Tham mưu.',
    ])
    const steps = await db
      .selectFrom('year_steps')
      .innerJoin('cluster_years', 'cluster_years.id', 'year_steps.year_id')
      .where('code', '=', 'conference')
      .orderBy('cluster_years.year')
      .select('normal_on')
      .execute()
    expect(steps.slice(-2)).toEqual([{ normal_on: '2022-10-26' }, { normal_on: '2023-10-26' }])
  })

  it('moves the rights on the day, not before and not after', async () => {
    const { db, ground, year, lead, closing } = scene
    await closeConference(db, lead, year, { ...closing, effectiveOn: '2022-11-01' })

    const leads = async (account: string, on: string) => {
      const then = await findYear(db, year.slug, on)
      return then && isLeadStaff(await ground.actor(account, on), then)
    }
    expect(await leads('ct.canbo', '2022-10-31')).toBe(true)
    expect(await leads('btm.canbo', '2022-10-31')).toBe(false)
    expect(await leads('ct.canbo', '2022-11-01')).toBe(false)
    expect(await leads('btm.canbo', '2022-11-01')).toBe(true)
  })

  it('leaves nothing behind when it fails in the middle', async () => {
    const { db, year, lead, closing } = scene
    const counts = async () => {
      const { rows } =
        await sql`select (select count(*) from papers) papers, (select count(*) from tasks) tasks,
        (select count(*) from files) files, (select count(*) from handovers) handovers, (select count(*) from journal) journal,
        (select count(*) from cluster_years) years, (select count(*) from paper_numbers) numbers,
        (select count(*) from cluster_leads where role = 'lead') leads`.execute(db)
      return rows
    }
    const before = await counts()
    await sql`create function stumble() returns trigger language plpgsql as $$ begin raise exception 'stumbled'; end $$`.execute(
      db,
    )
    await sql`create trigger stumble before insert on article_photos execute function stumble()`.execute(db)

    await expect(closeConference(db, lead, year, closing)).rejects.toThrow('stumbled')
    expect(await counts()).toEqual(before)
    expect((await findYear(db, year.slug, day))?.leadName).toBe('Cục Chính trị')
  })

  it('is done once', async () => {
    const { db, year, lead, closing } = scene
    const twice = await Promise.allSettled([
      closeConference(db, lead, year, closing),
      closeConference(db, lead, year, closing),
    ])
    expect(twice.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(planConference(db, lead, year, { ...plan, heldOn: day })).rejects.toThrow('đã tổng kết')
  })

  it.each([
    ['attendance', 'delete from conference_attendances', 'Chưa ghi thành phần dự hội nghị.'],
    [
      'a remark',
      `delete from remarks where remark like 'Cục Hậu cần%'`,
      'Chưa có nhận xét cho: Cục Hậu cần.',
    ],
    ['a conclusion', `update conferences set conclusion = ''`, 'Chưa ghi kết luận của hội nghị.'],
  ])('is refused without %s', async (_, loss, reason) => {
    const { db, year, lead, closing } = scene
    await sql.raw(loss).execute(db)
    await expect(closeConference(db, lead, year, closing)).rejects.toThrow(reason)
  })

  it('asks for another agency as the next lead', async () => {
    const { db, ground, year, lead, closing } = scene
    const same = closeConference(db, lead, year, { ...closing, nextLeadId: ground.agencies.ct })
    await expect(same).rejects.toThrow(BadInput)
  })

  it('stays hidden from those who do not lead', async () => {
    const { db, ground, year, closing } = scene
    const stranger = await ground.actor('hc.canbo', day)
    await expect(closeConference(db, stranger, year, closing)).rejects.toEqual(
      expect.objectContaining({ verdict: { kind: 'hidden' } }),
    )
    await expect(closeConference(db, stranger, year, closing)).rejects.toThrow(Refused)
  })
})

const plan = {
  title: 'Hội nghị',
  startsAt: '',
  place: '',
  chairId: null,
  chairLine: 'Chủ trì',
  presenterId: null,
  presenterLine: '',
}
