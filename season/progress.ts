import { targetsOfAgency } from '#cycle/1-launch/target/target.store.ts'
import { addInitiative, recogniseInitiative } from '#cycle/2-progress/initiative/initiative.acts.ts'
import { holdMidyear } from '#cycle/2-progress/midyear/midyear.acts.ts'
import { closeMonth, saveResults } from '#cycle/2-progress/report/report.acts.ts'
import { writeStatement } from '#cycle/2-progress/report/statement.acts.ts'
import { completeStep } from '#desk/steps.acts.ts'
import { stepsOfYear } from '#desk/steps.store.ts'
import { recordShortcoming } from '#ground/follow-ups/follow-ups.acts.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import { issueHalfYear, issueMidyearReport } from './midyear-papers.ts'
import { type AgencyKey, agencyKeys } from './people.ts'
import type { Stage } from './stage.ts'
import { type SeasonTarget, seasonTargets } from './targets.ts'
import { shortcomings, statements } from './texts.ts'

const months = [
  '2021-11',
  '2021-12',
  '2022-01',
  '2022-02',
  '2022-03',
  '2022-04',
  '2022-05',
  '2022-06',
  '2022-07',
  '2022-08',
  '2022-09',
]

/** Steps that no other deed proves: what was told, and when. */
const told: [Day, string, string][] = [
  ['2021-12-10', 'plan', 'Đã nhận bàn giao và lập kế hoạch năm 2022.'],
  ['2022-03-11', 'round1', 'Đã gửi hồ sơ đợt 1.'],
  ['2022-07-13', 'round2', 'Đã gửi hồ sơ đợt 2.'],
  ['2022-09-20', 'inspection', 'Các đoàn kiểm tra đã đến đủ mười cơ quan.'],
]

/** Progress: eleven months of results, the review of six months, an initiative, statements and shortcomings. */
export async function playProgress(stage: Stage) {
  for (const [index, month] of months.entries()) {
    await reportMonth(stage, index, `${month}-01`)
    if (month === '2022-06') await halfYear(stage)
  }
  await addWorks(stage)
  await tellSteps(stage)
  await sumUp(stage)
}

async function halfYear(stage: Stage) {
  await issueHalfYear(stage)
  await reviewHalfYear(stage)
  await issueMidyearReport(stage)
}

async function tellSteps({ tx, on }: Stage) {
  for (const [day, code, statement] of told) {
    const { year, as } = await on(day)
    const lead = await as('ct.canbo')
    const step = (await stepsOfYear(tx, year.id, day)).find((one) => one.code === code)
    await completeStep(tx, lead, year, { id: step?.id ?? '', statement })
  }
}

async function reportMonth({ tx, ground, on }: Stage, index: number, month: Day) {
  // The two months before the pledge are reported with the first month after it.
  const reportedOn = index < 3 ? '2022-02-15' : addDays(month, 32)
  const { year, as } = await on(reportedOn)
  for (const key of agencyKeys) {
    const officer = await as(`${key}.canbo`)
    const agencyId = ground.agencies[key]
    const stored = await targetsOfAgency(tx, year.id, agencyId)
    for (const illustrative of [true, false]) {
      const rows = stored.flatMap((target, position) => {
        const planned = seasonTargets[key][position]
        if (!planned || isFigureOfItem(planned, index) === illustrative) return []
        return [{ targetId: target.id, ...reachedBy(planned, index, Number(month.slice(5, 7))), version: 0 }]
      })
      if (rows.length > 0) await saveResults(tx, officer, year, { agencyId, month, rows, illustrative })
    }
    await closeMonth(tx, officer, year, { agencyId, month })
  }
}

/** Only the figure of the whole year stands in the news item; the way there is made up. */
const isFigureOfItem = (target: SeasonTarget, index: number) =>
  target.fact === true && index === months.length - 1

function reachedBy(target: SeasonTarget, index: number, month: number) {
  const { reached } = target
  if (Array.isArray(reached)) return { value: reached[index] ?? null, reached: null, statement: '' }
  const done = index > 1 && month >= reached.month
  return { value: null, reached: done, statement: done ? 'Đã hoàn thành.' : 'Đang thực hiện.' }
}

async function reviewHalfYear({ tx, on }: Stage) {
  const { year, as } = await on('2022-07-12')
  await holdMidyear(tx, await as('ct.canbo'), year, {
    heldOn: '2022-07-12',
    summary: 'Các cơ quan đều có chỉ tiêu theo tháng, báo cáo đủ; phần lớn chỉ tiêu bảo đảm tiến độ.',
    emphasis: 'Tập trung các chỉ tiêu còn chậm, nhiệm vụ đột xuất và minh chứng cho tự chấm điểm.',
    version: 0,
    illustrative: true,
  })
}

async function addWorks({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-08-20')
  const works: [AgencyKey, string][] = [
    ['hc', 'Sổ tay điện tử theo dõi quân nhu'],
    ['tapchi', 'Quy trình duyệt tin, ảnh một cửa'],
    ['qlcn', 'Bộ danh mục tiêu chuẩn công nghệ dùng chung'],
  ]
  for (const [key, title] of works) {
    const officer = await as(`${key}.canbo`)
    const work = {
      agencyId: ground.agencies[key],
      title,
      summary: 'Rút ngắn thời gian xử lý công việc.',
      reach: 'grassroots' as const,
    }
    const id = await addInitiative(tx, officer, year, { ...work, personId: officer.id, illustrative: true })
    await recogniseInitiative(tx, await as('ct.canbo'), year, {
      id,
      recognisedOn: '2022-08-15',
      reference: '112/QĐ-CT',
      version: 1,
    })
  }
}

async function sumUp({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-10-05')
  for (const key of agencyKeys) {
    const agencyId = ground.agencies[key]
    await writeStatement(tx, await as(`${key}.canbo`), year, {
      agencyId,
      statement: statements[key],
      version: 0,
      illustrative: false,
    })
    await recordShortcoming(tx, await as('ct.canbo'), year, {
      agencyId,
      statement: shortcomings[key],
      illustrative: true,
    })
  }
}
