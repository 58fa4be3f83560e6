import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import type { LargeFile } from '#plumbing/spooled.ts'
import { BadInput, demand, found, notFound, sameVersion } from '#plumbing/verdict.ts'
import { storeMedia } from '../media/media.store.ts'
import { mayEdit } from '../news/news.policy.ts'
import { lockArticle } from '../news/news.store.ts'
import { workingBulletin } from './bulletins.store.ts'
import type { TrackKind } from './bulletins.ts'
import { type Cue, readCues, vttOf } from './cues.ts'
import { measureRecording } from './recording.ts'

type Edited = { articleId: string; version?: number }

/** Gives an item its recording, or another in its place; readers get it with the next edition. */
export function setRecording(db: Db, who: Actor, { articleId, version }: Edited, file: LargeFile) {
  return transact(db, async (tx) => {
    const { article, form } = await beginEdit(tx, who, articleId, version)
    const before = await workingBulletin(tx, articleId)
    const facts = await measureRecording(file, form)
    const fileId = await storeMedia(tx, who, { file, facts })
    await tx
      .insertInto('article_media')
      .values({ article_id: articleId, file_id: fileId })
      .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ file_id: fileId }))
      .execute()
    await note(tx, who, 'recording.set', articleId, {
      yearId: article.yearId,
      before: { fileId: before.recording?.id ?? null },
      after: { fileId, name: file.name, seconds: facts.seconds },
    })
  })
}

type Sent = { kind: TrackKind; language: string; label: string; bytes: Uint8Array }

/** Adds captions, a translation or chapters; one of each kind and language, a new one takes the place of the old. */
export function addTrack(db: Db, who: Actor, { articleId, version }: Edited, sent: Sent) {
  return transact(db, async (tx) => {
    const { article } = await beginEdit(tx, who, articleId, version)
    const { recording, tracks } = await workingBulletin(tx, articleId)
    if (!recording)
      throw new BadInput({ track: t('Chưa có bản ghi. Hãy gửi bản ghi trước, rồi gửi phụ đề.') })
    const cues = readCues(sent.bytes)
    withinRecording(cues, recording.seconds)
    const old = tracks.find((one) => one.kind === sent.kind && one.language === sent.language)
    if (old) await takeOut(tx, articleId, old.id)
    const id = newId()
    await tx
      .insertInto('media_tracks')
      .values({
        id,
        kind: sent.kind,
        language: sent.language,
        label: sent.label,
        cues: vttOf(cues),
        count: cues.length,
        uploaded_by: who.id,
      })
      .execute()
    await tx.insertInto('article_tracks').values({ article_id: articleId, track_id: id }).execute()
    await note(tx, who, 'track.added', articleId, {
      yearId: article.yearId,
      before: { trackId: old?.id ?? null },
      after: { trackId: id, kind: sent.kind, language: sent.language, count: cues.length },
    })
  })
}

function withinRecording(cues: Cue[], seconds: number): void {
  const late = cues.findIndex((cue) => cue.from >= seconds * 1000)
  if (late >= 0)
    throw new BadInput({
      track: t('Câu thứ {n} bắt đầu sau khi bản ghi đã hết. Hãy xem lại có đúng tệp phụ đề không.', {
        n: late + 1,
      }),
    })
}

/** Takes a track out of the working copy; editions that have it keep it. */
export function removeTrack(db: Db, who: Actor, { articleId, version }: Edited, trackId: string) {
  return transact(db, async (tx) => {
    const { article } = await beginEdit(tx, who, articleId, version)
    const { tracks } = await workingBulletin(tx, articleId)
    const track = found(tracks.find((one) => one.id === trackId))
    await takeOut(tx, articleId, trackId)
    await note(tx, who, 'track.removed', articleId, { yearId: article.yearId, before: { ...track } })
  })
}

function takeOut(tx: Db, articleId: string, trackId: string) {
  return tx
    .deleteFrom('article_tracks')
    .where('article_id', '=', articleId)
    .where('track_id', '=', trackId)
    .execute()
}

async function beginEdit(tx: Db, who: Actor, articleId: string, version?: number) {
  const article = await lockArticle(tx, articleId)
  demand(mayEdit(who, article))
  const { form } = article
  if (form !== 'video' && form !== 'audio') return notFound()
  if (version !== undefined) sameVersion(article, version)
  await tx
    .updateTable('articles')
    .set({ version: article.version + 1 })
    .where('id', '=', articleId)
    .execute()
  return { article, form }
}
