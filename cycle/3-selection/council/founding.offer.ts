import { organisationHead, theOrganisation } from '#cycle/1-launch/set-up/organisation.ts'
import { type Frame, framed, frameOf, madeUpNote, placeField } from '#ground/papers/frame.ts'
import { usualBases } from '#ground/papers/legal-bases.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import {
  article,
  column,
  counted,
  fullStops,
  rowsText,
  typedLines,
  typedRows,
} from '#ground/papers/pieces.ts'
import { rankAndName } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { councilOn, membersOn } from './council.store.ts'
import type { CouncilDuty } from './council.ts'

const duties: Record<CouncilDuty, string> = {
  chair: 'Chủ tịch Hội đồng',
  viceChair: 'Phó Chủ tịch Hội đồng',
  member: 'Ủy viên',
  secretary: 'Thư ký Hội đồng',
}

/** “Quyết định thành lập Hội đồng Thi đua - Khen thưởng”, with its members as they stand in the records. */
export const councilFoundingOffer: PaperOffer = {
  code: 'council-founding',
  name: 'Quyết định thành lập Hội đồng Thi đua - Khen thưởng',
  form: 'decision',
  stage: 'setUp',
  may: organisationHead,
  subjects: theOrganisation,
  fields: [
    placeField,
    { name: 'name', label: 'Tên Hội đồng', kind: 'line', required: true },
    {
      name: 'decider',
      label: 'Thẩm quyền ban hành',
      hint: 'Ví dụ: Chủ nhiệm Tổng cục',
      kind: 'line',
      required: true,
    },
    { name: 'bases', label: 'Căn cứ', hint: 'Mỗi căn cứ một dòng.', kind: 'lines', required: true },
    {
      name: 'members',
      label: 'Thành viên',
      hint: 'Mỗi dòng: cấp bậc, họ và tên | chức vụ, đơn vị | trong Hội đồng',
      kind: 'rows',
      required: true,
    },
    { name: 'standing', label: 'Cơ quan thường trực của Hội đồng', kind: 'line' },
    {
      name: 'duties',
      label: 'Nhiệm vụ của Hội đồng',
      hint: 'Mỗi nhiệm vụ một dòng.',
      kind: 'lines',
      required: true,
    },
    { name: 'replaces', label: 'Thay thế quyết định', hint: 'Bỏ trống nếu thành lập lần đầu.', kind: 'line' },
  ],
  async suggest(db, { year, on }) {
    const council = await councilOn(db, year.organisationId, on)
    return {
      name: council?.name ?? `Hội đồng Thi đua - Khen thưởng ${year.organisationName}`,
      decider: `Thủ trưởng ${year.organisationName}`,
      bases: usualBases(on, year.profile).join('\n'),
      members: council ? rowsText(await memberRows(db, council.id, on)) : '',
      standing: year.leadName,
      duties: usualDuties.join('\n'),
    }
  },
  async write(db, of) {
    const { answers, year, on } = of
    const council = await councilOn(db, year.organisationId, on)
    return foundingPaper({
      frame: await frameOf(db, of),
      name: answers.name?.trim() ?? '',
      decider: answers.decider?.trim() ?? '',
      bases: typedLines(answers.bases),
      members: typedRows(answers.members),
      standing: answers.standing?.trim() ?? '',
      duties: typedLines(answers.duties),
      replaces: answers.replaces?.trim() ?? '',
      madeUp: council?.illustrative ?? false,
    })
  },
}

// In our own words; the law of the day and the regulation of the body say more.
const usualDuties = [
  'Tham mưu, giúp Thủ trưởng phát động, chỉ đạo phong trào thi đua và công tác khen thưởng',
  'Xét, bỏ phiếu và đề nghị tặng danh hiệu thi đua, hình thức khen thưởng theo thẩm quyền',
  'Sơ kết, tổng kết; kiểm tra, giám sát phong trào thi đua; kiến nghị chủ trương, biện pháp',
]

type Founding = {
  frame: Frame
  name: string
  decider: string
  bases: string[]
  members: string[][]
  standing: string
  duties: string[]
  replaces: string
  madeUp: boolean
}

async function memberRows(db: Db, councilId: string, on: string): Promise<string[][]> {
  const members = await membersOn(db, councilId, on)
  const posts = await db
    .selectFrom('posts')
    .innerJoin('agencies', 'agencies.id', 'posts.agency_id')
    .where(
      'posts.person_id',
      'in',
      members.map((one) => one.personId),
    )
    .where('posts.from_on', '<=', on)
    .where((eb) => eb.or([eb('posts.to_on', 'is', null), eb('posts.to_on', '>', on)]))
    .orderBy('posts.from_on', 'desc')
    .select(['posts.person_id as personId', 'posts.title', 'agencies.name as agency'])
    .execute()
  return members.map((one) => {
    const post = posts.find((held) => held.personId === one.personId)
    return [rankAndName(one), post ? `${post.title}, ${post.agency}` : '', duties[one.duty]]
  })
}

function foundingPaper(of: Founding): Paper {
  const { frame, name, standing } = of
  return {
    ...framed(frame, 'decision', ['Như Điều 4', `Các thành viên ${name}`]),
    typeName: 'Quyết định',
    abstract: `Về việc thành lập ${name}`,
    decider: of.decider,
    legalBasis: standing ? [...of.bases, `Theo đề nghị của ${standing}`] : of.bases,
    blocks: articles(of),
    annexes: [{ name: 'Danh sách', title: `Thành viên ${name}`, blocks: [memberTable(of.members)] }],
    ...madeUpNote(of.madeUp || frame.year.illustrativeYear),
  }
}

function articles({ frame, name, members, standing, duties: tasks, replaces }: Founding): Block[] {
  const helper = standing ? ` ${standing} là cơ quan thường trực của Hội đồng.` : ''
  const before = replaces ? ` Quyết định này thay thế ${replaces}.` : ''
  return [
    {
      kind: 'article',
      number: 1,
      text: `Thành lập ${name} gồm ${counted(members.length)} thành viên (có danh sách kèm theo).${helper}`,
    },
    article(2, 'Nhiệm vụ của Hội đồng', fullStops(tasks)),
    {
      kind: 'article',
      number: 3,
      text: 'Hội đồng làm việc theo nguyên tắc tập trung dân chủ, thảo luận công khai và biểu quyết theo quy định của pháp luật về thi đua, khen thưởng; ý kiến và kết quả biểu quyết được ghi vào biên bản.',
    },
    {
      kind: 'article',
      number: 4,
      text: `Thủ trưởng các cơ quan, đơn vị thuộc ${frame.issuer} và các thành viên Hội đồng chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký.${before}`,
    },
  ]
}

function memberTable(members: string[][]): Block {
  return {
    kind: 'table',
    columns: [
      column('TT', 1, 'center'),
      column('Cấp bậc, họ và tên', 5),
      column('Chức vụ, đơn vị', 7),
      column('Trong Hội đồng', 4),
    ],
    rows: members.map(([name = '', post = '', duty = ''], i) => [String(i + 1), name, post, duty]),
  }
}
