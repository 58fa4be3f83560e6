import { planConference, writeConclusions } from '#cycle/5-closing/conference/conference.acts.ts'
import { addProgrammeItem, addSpeech } from '#cycle/5-closing/conference/programme.acts.ts'
import { recordConferenceAttendance, writeRemark } from '#cycle/5-closing/conference/remarks.acts.ts'
import { addExemplar } from '#cycle/5-closing/exemplar/exemplar.acts.ts'
import { addDirection } from '#ground/follow-ups/follow-ups.acts.ts'
import { inviteConference } from './invitations.ts'
import { agencyKeys } from './people.ts'
import type { Stage } from './stage.ts'
import { conclusions, directions, remarks } from './texts.ts'

const programme: [string, string, string][] = [
  ['08:00', 'Chào cờ, tuyên bố lý do, giới thiệu đại biểu', 'Cục Chính trị'],
  ['08:15', 'Báo cáo trung tâm', 'Đại tá Tống Xuân Đức'],
  ['08:45', 'Tham luận của các cơ quan', 'Các cơ quan'],
  ['09:45', 'Bàn giao đơn vị Cụm trưởng năm 2023', 'Cục Chính trị, Bộ Tham mưu'],
  ['10:00', 'Kết luận hội nghị', 'Thiếu tướng Nguyễn Việt Hùng'],
]

/** The closing conference, made ready: everything but the one deed that closes it. */
export async function prepareClosing(stage: Stage) {
  await plan(stage)
  await inviteConference(stage)
  await hear(stage)
}

async function plan({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-10-25')
  const lead = await as('ct.canbo')
  await planConference(tx, lead, year, {
    title: 'Hội nghị tổng kết công tác thi đua, khen thưởng và phong trào thi đua Quyết thắng năm 2022',
    heldOn: '2022-10-26',
    startsAt: '',
    place: '', // the item does not tell it
    chairId: ground.people.get('Nguyễn Việt Hùng') ?? null,
    chairLine: 'Thiếu tướng Nguyễn Việt Hùng, Ủy viên Thường vụ Đảng ủy, Phó Chính ủy Tổng cục CNQP',
    presenterId: ground.people.get('Tống Xuân Đức') ?? null,
    presenterLine: 'Đại tá Tống Xuân Đức, Phó Chủ nhiệm Chính trị Tổng cục',
  })
  for (const [beginsAt, title, doer] of programme)
    await addProgrammeItem(tx, lead, year, { beginsAt, title, doer, illustrative: true })
  for (const direction of directions) await addDirection(tx, lead, year, direction)
}

async function hear({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-10-26')
  const lead = await as('ct.canbo')
  await recordConferenceAttendance(
    tx,
    lead,
    year,
    agencyKeys.map((key) => ({
      agencyId: ground.agencies[key],
      present: true,
      delegate: 'Thủ trưởng cơ quan',
      headcount: 4,
    })),
  )
  await addSpeech(tx, lead, year, {
    agencyId: ground.agencies.ttr,
    title: 'Gắn thi đua với chất lượng các cuộc thanh tra',
    speaker: 'Thủ trưởng Thanh tra Tổng cục',
    summary: 'Chia việc theo tuần, có minh chứng cho từng cuộc.',
    illustrative: true,
  })
  for (const key of agencyKeys)
    await writeRemark(tx, lead, year, {
      agencyId: ground.agencies[key],
      remark: remarks[key],
      illustrative: true,
    })
  await writeConclusions(tx, lead, year, conclusions)
  await addExemplar(tx, lead, year, {
    agencyId: ground.agencies.tapchi,
    personId: null,
    title: 'Tòa soạn nhỏ, nhịp xuất bản đều',
    story: 'Chia ca trực tin, duyệt một cửa, nhờ đó đủ số thường kỳ và có số đặc biệt.',
    illustrative: true,
  })
}
