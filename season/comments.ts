import { sendComment } from '#portal/comments/comments.acts.ts'
import { answerComment } from '#portal/moderation/answers/answers.acts.ts'
import { blockWords } from '#portal/moderation/blocks/blocks.acts.ts'
import { reportComment } from '#portal/moderation/reports/reports.acts.ts'
import { approveComment, refuseComment, withdrawComment } from '#portal/moderation/rulings.acts.ts'
import type { Stage } from './stage.ts'

type Said = { on: string; name: string; body: string; parentId?: string }

/** Made up, like the items they stand under: what readers say, and what a moderator makes of it. */
export async function playComments(stage: Stage) {
  const { tx, on } = stage
  const [oldest = '', newest = ''] = await slugsOf(stage)
  const first = await approved(stage, newest, {
    on: '2022-09-06',
    name: 'Bạn đọc Mẫu Một',
    body: 'Sổ tay điện tử này bếp khác dùng thử được không? Mong tòa soạn cho biết nơi liên hệ.',
  })
  const { as } = await on('2022-09-07')
  await answerComment(tx, await as('kiemduyet'), first, {
    body: 'Cảm ơn bạn đọc. Đơn vị có nhu cầu gửi đề nghị qua cơ quan quân nhu cấp mình; tạp chí sẽ có bài hướng dẫn.',
    illustrative: true,
  })
  await approved(stage, newest, {
    on: '2022-09-08',
    name: 'Bạn đọc Mẫu Hai',
    body: 'Bếp chúng tôi cũng đang chờ bài hướng dẫn.',
    parentId: first,
  })
  await taken(stage, newest)
  await reported(stage, newest)
  await approved(stage, oldest, {
    on: '2022-02-14',
    name: 'Bạn đọc Mẫu Sáu',
    body: 'Chỉ tiêu có đơn vị tính và người chịu trách nhiệm là điểm mới đáng khen.\nMong cuối năm có bài đối chiếu kết quả.',
  })
  await said(stage, newest, {
    on: '2022-10-25',
    name: 'Bạn đọc Mẫu Bảy',
    body: 'Ảnh phác họa vui, nhưng nên có số liệu trước và sau.',
  })
  await said(stage, oldest, {
    on: '2022-10-25',
    name: 'Người bán Mẫu',
    body: 'VAY TIỀN NHANH TRONG NGÀY, bấm www.vay-mau.example',
  })
}

/** The first and the last of what was published. */
async function slugsOf({ tx }: Stage): Promise<string[]> {
  const rows = await tx
    .selectFrom('articles')
    .innerJoin('article_publications as p', 'p.article_id', 'articles.id')
    .where('articles.illustrative', '=', true)
    .where('p.form', '=', 'text')
    .orderBy('p.published_at')
    .select('slug')
    .execute()
  return [rows[0]?.slug ?? '', rows.at(-1)?.slug ?? '']
}

async function said({ tx, on }: Stage, slug: string, comment: Said): Promise<string> {
  await on(comment.on)
  const { count } = await tx
    .selectFrom('comments')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const { id } = await sendComment(tx, {
    ...comment,
    slug,
    email: `mau.${count + 1}@example.vn`,
    address: `192.0.2.${(count % 250) + 1}`,
    purposes: ['publication'],
    now: new Date(comment.on),
    illustrative: true,
  })
  return id
}

async function approved(stage: Stage, slug: string, comment: Said): Promise<string> {
  const id = await said(stage, slug, comment)
  const { as } = await stage.on(comment.on)
  await approveComment(stage.tx, await as('kiemduyet'), id)
  return id
}

/** One taken down after it was shown, one refused, and the words that are kept back since. */
async function taken(stage: Stage, slug: string) {
  const { tx, on } = stage
  const shown = await approved(stage, slug, {
    on: '2022-09-09',
    name: 'Bạn đọc Mẫu Ba',
    body: 'Ai cần hỏi thì gọi thẳng cho người này, số điện thoại là số mẫu.',
  })
  const advertised = await said(stage, slug, {
    on: '2022-09-10',
    name: 'Người bán Mẫu',
    body: 'Vay tiền nhanh, không thế chấp, gọi số mẫu.',
  })
  const { as } = await on('2022-09-12')
  const moderator = await as('kiemduyet')
  const reason = { code: 'personal', words: '' } as const
  await withdrawComment(tx, moderator, shown, { seen: 'approved', reason })
  await refuseComment(tx, moderator, advertised, { code: 'spam', words: '' })
  await blockWords(tx, moderator, {
    words: 'vay tiền nhanh',
    reason: 'Quảng cáo vay tiền lặp lại (minh họa)',
    endsOn: '2022-12-31',
  })
}

async function reported(stage: Stage, slug: string) {
  const commentId = await approved(stage, slug, {
    on: '2022-10-20',
    name: 'Bạn đọc Mẫu Năm',
    body: 'Nghe nói sáng kiến này chép của đơn vị khác.',
  })
  await stage.on('2022-10-21')
  const report = { kind: 'false', words: 'Chưa có gì chứng minh.', address: '192.0.2.251' } as const
  await reportComment(stage.tx, { ...report, commentId })
}
