import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inProject } from '#plumbing/root.ts'
import { largeFile } from '#plumbing/spooled.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { measureRecording, type RecordingForm } from './recording.ts'

const sample = (name: string) => readFile(inProject('season', 'recordings', name))

describe('a recording as it comes in', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recording-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const measured = async (bytes: Uint8Array, form: RecordingForm) => {
    const path = join(folder, 'bản ghi.bin')
    await writeFile(path, bytes)
    return measureRecording(await largeFile(path), form).catch((error: unknown) =>
      error instanceof BadInput ? error.fields.recording : error,
    )
  }

  it('is measured from its own head', async () => {
    expect(await measured(await sample('bulletin.webm'), 'video')).toMatchObject({
      kind: 'video/webm',
      width: 480,
      height: 270,
      codecs: 'vp9, opus',
    })
    expect(await measured(await sample('bulletin.mp3'), 'audio')).toMatchObject({
      kind: 'audio/mpeg',
      codecs: 'mp3',
      width: null,
    })
  }, 30_000)

  it('is asked to be of the form of its item', async () => {
    expect(await measured(await sample('bulletin.webm'), 'audio')).toContain('không phải tệp chỉ có tiếng')
    expect(await measured(await sample('bulletin.mp3'), 'video')).toContain('không có hình')
  }, 30_000)

  it('is refused when its end is missing, or its head deceives', async () => {
    const whole = await sample('bulletin.webm')
    expect(await measured(whole.subarray(0, 300), 'video')).toContain('hỏng hoặc bị cắt ngang')
    const deceit = Buffer.concat([whole.subarray(0, 200), Buffer.alloc(5000, 7)])
    expect(await measured(deceit, 'video')).toContain('hỏng hoặc bị cắt ngang')
    const box = Buffer.concat([
      Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isomiso2\xff\xff\xff\xffmoov', 'latin1'),
      Buffer.alloc(3000, 9),
    ])
    expect(await measured(box, 'video')).toContain('hỏng hoặc bị cắt ngang')
  }, 90_000)

  it.each([
    ['nothing', ''],
    ['a page', '<html><video src=x>'],
    ['a Matroska file', '\x1aE\xdf\xa3\x93B\x82\x88matroska'],
    ['a QuickTime file', '\0\0\0\x14ftypqt  \0\0\0\0'],
    ['an AVI file', 'RIFF\0\0\0\0AVI LIST'],
    ['a PDF', '%PDF-1.7'],
  ])('is refused when it is %s', async (_, content) =>
    expect(await measured(Buffer.from(content, 'latin1'), 'video')).toContain('Không nhận tệp'),
  )
})
