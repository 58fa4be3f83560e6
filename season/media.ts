import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setPdf } from '#ground/papers/typst.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { inProject } from '#plumbing/root.ts'
import { largeFile } from '#plumbing/spooled.ts'
import { addTrack, setRecording } from '#portal/bulletins/bulletins.acts.ts'
import { contentFromHtml } from '#portal/content/from-html.ts'
import { editIssue, makeIssue, publishIssue, setIssuePdf } from '#portal/issues/issues.acts.ts'
import { illustration, type Scene } from '#portal/news/illustration.ts'
import { draftArticle, publishArticle } from '#portal/news/news.acts.ts'
import { addPhotos } from '#portal/news/photos.acts.ts'
import { issues } from './issues.ts'
import type { Stage } from './stage.ts'

const said = [
  'Đây là bản tin minh họa của tạp chí.',
  'Mười cơ quan trong cụm đã ký giao ước thi đua. Mỗi chỉ tiêu đều có đơn vị tính và thời hạn.',
  'Xin cảm ơn các đồng chí đã theo dõi.',
]
const transcript = contentFromHtml(
  `<h2>Lời bản tin</h2>${said.map((words) => `<p>${words}</p>`).join('')}`,
).content

/** A gallery, a bulletin for the eye and one for the ear, and two issues: all made up, and they say so. */
export async function publishMedia(stage: Stage) {
  await publishGallery(stage)
  await publishBulletin(stage, 'video', 'bulletin.webm')
  await publishBulletin(stage, 'audio', 'bulletin.mp3')
  for (const issue of issues) await publishOne(stage, issue)
}

const shots: { scene: Scene; caption: string; focalX: number; focalY: number }[] = [
  { scene: 'hall', caption: 'Phác họa hội trường ngày hội thao.', focalX: 50, focalY: 40 },
  { scene: 'field', caption: 'Phác họa khu tăng gia của đơn vị.', focalX: 60, focalY: 70 },
  { scene: 'handover', caption: 'Phác họa phút trao cờ.', focalX: 55, focalY: 30 },
  { scene: 'study', caption: 'Phác họa góc đọc sách.', focalX: 35, focalY: 40 },
]

async function publishGallery({ tx, on }: Stage) {
  const editor = await (await on('2022-08-19')).as('bientap')
  const id = await draftArticle(tx, editor, {
    form: 'gallery',
    section: 'activity',
    title: 'Chùm ảnh: một tuần thi đua ở các cơ quan',
    lead: 'Bốn hình vẽ minh họa kể một tuần làm việc, luyện tập và tăng gia.',
    byline: 'BAN BIÊN TẬP MẪU',
    illustrative: true,
  })
  await addShots(tx, editor, id, shots)
  await publishArticle(tx, editor, id)
}

async function addShots(tx: Db, editor: Actor, id: string, wanted: typeof shots) {
  const photos = []
  for (const { scene, caption, ...point } of wanted)
    photos.push({
      upload: { name: `${scene}.jpg`, bytes: await illustration(scene) },
      caption,
      alternative: `Tranh phác họa: ${caption}`,
      credit: 'HỌA SĨ MẪU',
      illustrative: true,
      ...point,
    })
  await addPhotos(tx, editor, id, { photos })
}

async function publishBulletin({ tx, on }: Stage, form: 'video' | 'audio', name: string) {
  const editor = await (await on('2022-03-04')).as('bientap')
  const id = await draftArticle(tx, editor, {
    form,
    section: 'emulation',
    title:
      form === 'video'
        ? 'Bản tin hình số mẫu: ký giao ước thi đua'
        : 'Bản tin tiếng số mẫu: ký giao ước thi đua',
    lead: 'Bản tin mười hai giây do máy đọc, để thử khung phát, phụ đề và lời đầy đủ.',
    content: transcript,
    byline: 'BAN BIÊN TẬP MẪU',
    illustrative: true,
  })
  const file = (part: string) => inProject('season', 'recordings', part)
  await setRecording(tx, editor, { articleId: id }, await largeFile(file(name)))
  for (const [kind, label] of [
    ['captions', 'Phụ đề tiếng Việt'],
    ['chapters', 'Mục lục'],
  ] as const) {
    const bytes = await readFile(file(kind === 'captions' ? 'bulletin.vtt' : 'chapters.vtt'))
    await addTrack(tx, editor, { articleId: id }, { kind, language: 'vi', label, bytes })
  }
  await addShots(tx, editor, id, shots.slice(2, 3))
  await publishArticle(tx, editor, id)
}

async function publishOne({ tx, on }: Stage, issue: (typeof issues)[number]) {
  const editor = await (await on(issue.issuedOn)).as('bientap')
  const { entries, about, pages, ...named } = issue
  const id = await makeIssue(tx, editor, { ...named, illustrative: true })
  await withFile(await setPdf({ template: pages, inputs: {} }), 'so-tap-chi.pdf', async (path) => {
    await setIssuePdf(tx, editor, id, { version: 1, correction: '', file: await largeFile(path) })
  })
  const { title, issuedOn } = named
  await editIssue(tx, editor, id, { title, about, issuedOn, entries, version: 2, correction: '' })
  await publishIssue(tx, editor, id)
}

async function withFile(bytes: Buffer, name: string, work: (path: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'season-'))
  try {
    await writeFile(join(folder, name), bytes)
    await work(join(folder, name))
  } finally {
    await rm(folder, { recursive: true })
  }
}
