import { storeBytes } from '#ground/files/files.ts'
import { contentFromHtml } from '#portal/content/from-html.ts'
import { illustration, type Scene } from '#portal/news/illustration.ts'
import { draftArticle, publishArticle } from '#portal/news/news.acts.ts'
import { addPhoto } from '#portal/news/photos.acts.ts'
import type { Stage } from './stage.ts'

type Item = {
  on: string
  section: 'activity' | 'emulation' | 'exemplar'
  title: string
  lead: string
  body: string
  scene: Scene
  caption: string
}

/** Made up, so that a reader finds a magazine and not an empty page; each says that it is illustrative. */
const items: Item[] = [
  {
    on: '2022-02-11',
    section: 'emulation',
    title: 'Mười cơ quan ký giao ước thi đua năm 2022',
    lead: 'Giao ước có chỉ tiêu bằng con số cho từng cơ quan, báo cáo theo tháng.',
    body: 'Sau khi thống nhất bảng tiêu chí, thủ trưởng mười cơ quan trong Cụm đã ký giao ước thi đua.\n\nĐiểm mới của năm nay là mỗi chỉ tiêu có đơn vị tính, thời hạn và người chịu trách nhiệm; kết quả được cập nhật hằng tháng.',
    scene: 'field',
    caption: 'Phác họa buổi ký giao ước.',
  },
  {
    on: '2022-07-13',
    section: 'activity',
    title: 'Sơ kết sáu tháng: phần lớn chỉ tiêu bảo đảm tiến độ',
    lead: 'Các cơ quan báo cáo đủ; chỉ tiêu còn chậm được chỉ rõ để tập trung nửa cuối năm.',
    body: 'Hội nghị sơ kết đã rà từng chỉ tiêu theo tháng.\n\nCụm trưởng đề nghị các cơ quan tập trung nhiệm vụ đột xuất và chuẩn bị minh chứng cho việc tự chấm điểm.',
    scene: 'hall',
    caption: 'Phác họa hội nghị sơ kết.',
  },
  {
    on: '2022-09-05',
    section: 'exemplar',
    title: 'Sổ tay điện tử giúp bếp ăn đúng tiêu chuẩn',
    lead: 'Một sáng kiến nhỏ của người trực tiếp làm quân nhu.',
    body: 'Sổ tay theo dõi định lượng từng ngày, giảm thời gian cộng sổ cuối tháng.\n\nSáng kiến đã được công nhận ở cấp cơ sở và đang được các bếp ăn khác dùng thử.',
    scene: 'study',
    caption: 'Phác họa góc làm việc của tác giả sáng kiến.',
  },
]

export async function publishNews({ tx, on }: Stage) {
  for (const item of items) {
    const { as } = await on(item.on)
    const editor = await as('bientap')
    const { section, title, lead, body } = item
    const id = await draftArticle(tx, editor, {
      section,
      title,
      lead,
      content: contentFromHtml(body).content,
      byline: 'BAN BIÊN TẬP MẪU',
      illustrative: true,
    })
    const content = await illustration(item.scene)
    const fileId = await storeBytes(tx, {
      yearId: null,
      name: `${item.scene}.jpg`,
      kind: 'image/jpeg',
      content,
      public: false,
      uploadedBy: editor.id,
    })
    await addPhoto(tx, editor, id, {
      fileId,
      caption: item.caption,
      alternative: `Tranh phác họa: ${item.caption}`,
      illustrative: true,
    })
    await publishArticle(tx, editor, id)
  }
}
