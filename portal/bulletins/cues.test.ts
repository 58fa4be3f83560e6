import { describe, expect, it } from 'vitest'
import { BadInput } from '#plumbing/verdict.ts'
import { readCues, vttOf } from './cues.ts'

const read = (text: string) => readCues(Buffer.from(text))
const saidOf = (text: string | Uint8Array) => {
  try {
    readCues(typeof text === 'string' ? Buffer.from(text) : text)
    return null
  } catch (error) {
    return error instanceof BadInput ? error.fields.track : error
  }
}

const vtt = `WEBVTT - bản tin

STYLE
::cue { color: red }

NOTE ghi chú

1
00:00:01.000 --> 00:00:04.000 align:start onclick:x
<v Phát thanh viên>Chào <i>các</i> đồng chí & bạn nghe.
Dòng hai.

00:05.000 --> 00:07.500
Hết.`

describe('the words of a recording', () => {
  it('are read from WebVTT, without styles, notes and settings nobody knows', () => {
    expect(read(vtt)).toEqual([
      {
        from: 1000,
        to: 4000,
        settings: 'align:start',
        text: '<v Phát thanh viên>Chào <i>các</i> đồng chí & bạn nghe.\nDòng hai.',
      },
      { from: 5000, to: 7500, settings: '', text: 'Hết.' },
    ])
  })

  it('are read from SubRip and written as WebVTT', () => {
    const srt =
      '\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\n<font color="red">Chào</font> < bạn\r\n\r\n2\r\n01:00:00,000 --> 01:00:01,000\r\nHai\r\n'
    expect(vttOf(read(srt))).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nChào &lt; bạn\n\n01:00:00.000 --> 01:00:01.000\nHai\n',
    )
    expect(read(vttOf(read(srt)))).toEqual(read(srt))
  })

  it('carry no script', () => {
    const [cue] = read(
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<script>alert(1)</script><img src=x onerror=alert(1)><c.red>đỏ</c>',
    )
    expect(cue?.text).toBe('alert(1)đỏ')
  })

  it.each([
    ['00:00:05,000 --> 00:00:02,000\nx', 'Dòng 1: giờ kết thúc phải sau'],
    ['WEBVTT\n\n00:00:05.000 --> 00:00:05.000\nx', 'Dòng 3: giờ kết thúc phải sau'],
    ['WEBVTT\n\n00:61.000 --> 00:62.000\nx', 'Dòng 3: giờ chưa đúng'],
    ['WEBVTT\n\n25:00:00.000 --> 25:00:01.000\nx', 'Dòng 3: giờ chưa đúng'],
    ['WEBVTT\n\nchữ không giờ', 'Dòng 3: thiếu dòng giờ'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\n<b>', 'không có chữ'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\n', 'Dòng 3: câu phụ đề không có chữ'],
    ['WEBVTT\n', 'không có câu phụ đề nào'],
    ['', 'không có câu phụ đề nào'],
    [new Uint8Array([0xff, 0xfe + 1, 0x80]), 'UTF-8'],
    [new Uint8Array(1024 * 1024 + 1).fill(32), 'lớn quá 1 MB'],
  ])('are refused with the place of the fault (%#)', (text, reason) => expect(saidOf(text)).toContain(reason))

  it('are read from the files Windows writes in UTF-16', () => {
    const text = Buffer.from('\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nĐúng', 'utf16le')
    expect(readCues(text)[0]?.text).toBe('Đúng')
  })

  it('are read at once when a megabyte of tags never ends', () => {
    const text = `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<b '.repeat(340_000)}`
    expect(read(text)[0]?.text.length).toBe(1000)
  })

  it('are at most five thousand', () => {
    const many = (count: number) => `WEBVTT\n\n${'00:01.000 --> 00:02.000\nx\n\n'.repeat(count)}`
    expect(read(many(5000)).length).toBe(5000)
    expect(saidOf(many(5001))).toContain('5000')
  })
})
