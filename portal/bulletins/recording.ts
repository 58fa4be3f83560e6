import { open } from 'node:fs/promises'
import { z } from 'zod'
import { programApart } from '#plumbing/apart.ts'
import { t } from '#plumbing/language.ts'
import type { LargeFile } from '#plumbing/spooled.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { MediaKind } from '../media/kinds.ts'
import type { MediaFacts } from '../media/media.store.ts'

export type RecordingForm = 'video' | 'audio'

const told = z.object({
  seconds: z.number(),
  video: z.object({ width: z.number().int(), height: z.number().int() }).nullable(),
  hasAudio: z.boolean(),
  codecs: z.array(z.string()),
})
export type RecordingFacts = z.infer<typeof told>

/** What browsers play without help, by the names the container gives them. */
const playable = new Set(['avc', 'vp8', 'vp9', 'av1', 'aac', 'mp3', 'opus', 'vorbis', 'flac'])

/** Nothing longer than a day is a bulletin. */
const longestSeconds = 24 * 3600

// A head made to deceive can keep a reader of it busy for ever: it is read in a process that ends.
const reader = programApart('portal', 'bulletins', 'recording-child.ts')
const limits = { seconds: 20, megabytes: 200 }

/** Measures a recording from its own head. Throws at the field `recording` when it cannot be played. */
export async function measureRecording(file: LargeFile, form: RecordingForm): Promise<MediaFacts> {
  const { name } = file
  const container = await containerOf(file.path)
  if (!container)
    throw refusal(
      t('Không nhận tệp “{name}”. Hãy chọn video MP4, WebM hoặc âm thanh MP3, M4A, OGG.', { name }),
    )
  const facts = await factsOf(file.path)
  if (!facts || !(facts.seconds > 0) || facts.seconds > longestSeconds)
    throw refusal(t('Không đọc được “{name}”: tệp hỏng hoặc bị cắt ngang. Hãy xuất lại rồi gửi.', { name }))
  const wrong = misfit(facts, form, name)
  if (wrong) throw refusal(wrong)
  return {
    kind: kindOf(container, form),
    seconds: facts.seconds,
    width: facts.video?.width ?? null,
    height: facts.video?.height ?? null,
    codecs: facts.codecs.join(', '),
  }
}

async function factsOf(path: string): Promise<RecordingFacts | null> {
  const answer = await reader(Buffer.from(path), { ...limits, reads: path })
  const facts = told.safeParse(answer && JSON.parse(answer.toString('utf8')))
  return facts.success ? facts.data : null
}

function misfit(facts: RecordingFacts, form: RecordingForm, name: string): string | null {
  if (form === 'video' && !facts.video)
    return t('“{name}” không có hình. Với tệp chỉ có tiếng, hãy tạo bản tin tiếng.', { name })
  if (form === 'audio' && (facts.video || !facts.hasAudio))
    return t('“{name}” không phải tệp chỉ có tiếng. Với tệp có hình, hãy tạo bản tin hình.', { name })
  if (facts.codecs.every((codec) => playable.has(codec))) return null
  return t('Nhiều trình duyệt không mở được kiểu nén của “{name}”. Hãy xuất ra H.264 và AAC.', { name })
}

type Container = 'mp4' | 'webm' | 'mpeg' | 'ogg'

/** Told by the first bytes. A Matroska or QuickTime file is not taken for its kin that browsers play. */
async function containerOf(path: string): Promise<Container | null> {
  const handle = await open(path)
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0).finally(() => handle.close())
  const head = buffer.toString('latin1', 0, bytesRead)
  if (head.slice(4, 8) === 'ftyp') return head.slice(8, 12) === 'qt  ' ? null : 'mp4'
  if (head.startsWith('\x1aE\xdf\xa3')) return head.includes('webm') ? 'webm' : null
  if (head.startsWith('OggS')) return 'ogg'
  return head.startsWith('ID3') || /^\xff[\xe2-\xff]/.test(head) ? 'mpeg' : null
}

function kindOf(container: Container, form: RecordingForm): MediaKind {
  return container === 'mpeg' || container === 'ogg' ? `audio/${container}` : `${form}/${container}`
}

const refusal = (sentence: string) => new BadInput({ recording: sentence })
