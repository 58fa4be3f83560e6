import { contentFromHtml } from '#portal/content/from-html.ts'
import { draftFromEvent } from '#portal/drafts/drafts.acts.ts'
import { eventSources } from '#portal/drafts/sources.ts'
import { draftArticle } from '#portal/news/news.acts.ts'
import { chooseCount } from '#portal/office/office.acts.ts'
import { nameItem } from '#portal/room/names.acts.ts'
import { addStandingPage } from '#portal/standing/standing.acts.ts'
import { passArticle, returnArticle, setDue, submitArticle } from '#portal/workflow/workflow.acts.ts'
import type { Stage } from './stage.ts'

/** The room as it is found on the morning of the conference: items on their way, a draft of a decision, the pages that stand. */
export async function playNewsroom(stage: Stage) {
  await writePages(stage)
  await nameItems(stage)
  await sendItems(stage)
  await tellDecision(stage)
  await countOwnTargets(stage)
}

const pages: [string, string, string][] = [
  [
    'about',
    'Giới thiệu tạp chí',
    'Tạp chí điện tử mẫu đưa tin về phong trào thi đua của các cơ quan trong Cụm. Nội dung minh họa.\n\nTin, bài đi qua phóng viên, biên tập viên và Tổng biên tập; mỗi lần sửa sau khi đăng đều ghi ngày và lý do.',
  ],
  [
    'masthead',
    'Tòa soạn',
    'Tổng biên tập: người mẫu.\n\nBiên tập viên, phóng viên: những tài khoản mẫu của hệ thống. Không có người thật nào ở trang này.',
  ],
  [
    'comment-rules',
    'Quy định bình luận',
    'Bình luận được đọc trước khi hiện, thường trong một ngày làm việc.\n\nKhông đăng lời xúc phạm, thông tin cá nhân của người khác, quảng cáo. Email chỉ người duyệt thấy.',
  ],
]

async function writePages({ tx, on }: Stage) {
  const { as } = await on('2022-01-10')
  const chief = await as('bientap')
  for (const [slug, title, body] of pages)
    await addStandingPage(tx, chief, { slug, title, content: contentFromHtml(body).content })
}

/** The items of the year carry a topic and the newsroom as their author. */
async function nameItems({ tx, on }: Stage) {
  const { as } = await on('2022-09-06')
  const chief = await as('bientap')
  const items = await tx.selectFrom('articles').orderBy('drafted_at').select(['id', 'section']).execute()
  const topics: Record<string, string> = {
    activity: 'Sơ kết, Thi đua Quyết thắng',
    emulation: 'Giao ước thi đua, Thi đua Quyết thắng',
    exemplar: 'Sáng kiến',
  }
  for (const { id, section } of items)
    await nameItem(tx, chief, id, { topics: topics[section] ?? '', authors: 'Ban Biên tập Mẫu' })
}

const items = [
  {
    title: 'Bếp ăn xanh ở một cơ quan (bài mẫu)',
    lead: 'Vườn rau sau nhà ăn đủ dùng ba ngày mỗi tuần.',
    body: 'Mỗi chiều, ca trực dành nửa giờ cho vườn rau.\n\nRau dư được chia cho gia đình cán bộ ở xa. Nội dung minh họa.',
  },
  {
    title: 'Một buổi tập huấn tự chấm điểm (bài mẫu)',
    lead: 'Trợ lý thi đua mười cơ quan cùng chấm thử trên một hồ sơ.',
    body: 'Chấm thử xong, các tổ đối chiếu từng tiêu chí.\n\nChỗ lệch nhiều nhất là minh chứng của nhiệm vụ đột xuất. Nội dung minh họa.',
  },
  {
    title: 'Góc đọc sách của đơn vị (bài mẫu)',
    lead: 'Hai trăm đầu sách do chính người đọc góp.',
    body: 'Góc đọc mở từ sáu giờ sáng. Nội dung minh họa.',
  },
]

/** One waits for the editor, one for the editor-in-chief, one came back. */
async function sendItems({ tx, on }: Stage) {
  const { as } = await on('2022-10-24')
  const [reporter, chief] = [await as('phongvien'), await as('bientap')]
  for (const [n, { title, lead, body }] of items.entries()) {
    const id = await draftArticle(tx, reporter, {
      ...{ section: 'activity', title, lead, byline: 'PHÓNG VIÊN MẪU', bylineCoversPhotos: false },
      content: contentFromHtml(body).content,
      illustrative: true,
    })
    await setDue(tx, chief, id, '2022-10-28')
    await submitArticle(tx, reporter, id)
    if (n === 1) await passArticle(tx, chief, id)
    if (n === 2) await returnArticle(tx, chief, id, 'Cho biết ai góp sách và góc đọc ở đâu.')
  }
}

async function tellDecision({ tx, on }: Stage) {
  const { year, as } = await on('2022-10-25')
  const [decision] = await eventSources.decision.list(tx, year)
  if (decision) await draftFromEvent(tx, await as('bientap'), year, { kind: 'decision', id: decision.id })
}

/** The office says once how its targets are counted. */
async function countOwnTargets({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-01-20')
  const officer = await as('tapchi.canbo')
  const agencyId = ground.agencies.tapchi
  const targets = await tx
    .selectFrom('targets')
    .where('agency_id', '=', agencyId)
    .where('year_id', '=', year.id)
    .select(['id', 'title'])
    .execute()
  const chosen = [
    ['Số tạp chí thường kỳ', 'regularIssues', 24],
    ['Số đặc biệt', 'specialIssues', null],
    ['Bản tin Media', 'bulletins', null],
  ] as const
  for (const [begins, count, planned] of chosen) {
    const target = targets.find(({ title }) => title.startsWith(begins))
    if (target)
      await chooseCount(tx, officer, year, { agencyId, targetId: target.id, count, section: null, planned })
  }
}
