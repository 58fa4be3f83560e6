import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'

/** Words that stand on the picture, or a chapter’s name, from one moment to another (milliseconds). */
export type Cue = { from: number; to: number; settings: string; text: string }

const mostCues = 5000
const mostBytes = 1024 * 1024
const dayInMilliseconds = 86_400_000

/**
 * The cues of a caption file, WebVTT or SRT. Throws at the field `track` and names the line that is wrong.
 */
export function readCues(bytes: Uint8Array): Cue[] {
  if (bytes.length > mostBytes) throw wrong(t('Tệp phụ đề lớn quá 1 MB. Hãy chọn đúng tệp phụ đề.'))
  const lines = textOf(bytes).split(/\r\n|\r|\n/)
  const isVtt = /^WEBVTT([ \t]|$)/.test(lines[0] ?? '')
  const cues = blocksOf(lines).flatMap((block) => readBlock(block, isVtt))
  if (cues.length === 0)
    throw wrong(t('Tệp không có câu phụ đề nào. Hãy chọn tệp WebVTT (.vtt) hoặc SubRip (.srt).'))
  if (cues.length > mostCues)
    throw wrong(t('Tệp có hơn {most} câu. Hãy tách bản ghi thành nhiều phần.', { most: mostCues }))
  return cues
}

function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    throw wrong(t('Tệp phụ đề không viết bằng UTF-8. Hãy lưu lại với bảng mã UTF-8 rồi gửi.'))
  }
}

type Line = { text: string; number: number }

function blocksOf(lines: string[]): Line[][] {
  const blocks: Line[][] = [[]]
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') blocks.push([])
    else blocks.at(-1)?.push({ text, number: index + 1 })
  }
  return blocks.filter((block) => block.length > 0)
}

/** A block of notes or styles says nothing to readers; any other block must hold a time. */
function readBlock(block: Line[], isVtt: boolean): Cue[] {
  const [first] = block
  if (!first || (isVtt && /^(WEBVTT|NOTE|STYLE|REGION)([ \t]|$)/.test(first.text))) return []
  const at = block.findIndex((line, index) => index < 2 && line.text.includes('-->'))
  const time = block[at]
  if (!time)
    throw wrong(
      t('Dòng {number}: thiếu dòng giờ, ví dụ 00:00:01.000 --> 00:00:04.000.', { number: first.number }),
    )
  const text = block
    .slice(at + 1)
    .map((line) => plain(line.text))
    .join('\n')
    .trim()
  if (text.replace(/<[^<>]*>/g, '').trim() === '')
    throw wrong(t('Dòng {number}: câu phụ đề không có chữ.', { number: time.number }))
  return [{ ...readTime(time), text: text.slice(0, 1000) }]
}

function readTime({ text, number }: Line): Omit<Cue, 'text'> {
  const match = /^\s*([\d:.,]+)\s+-->\s+([\d:.,]+)(?:\s+(.*))?$/.exec(text)
  const [from, to] = [momentOf(match?.[1]), momentOf(match?.[2])]
  if (from === null || to === null)
    throw wrong(t('Dòng {number}: giờ chưa đúng. Hãy viết như 00:00:01.000 --> 00:00:04.000.', { number }))
  if (to <= from) throw wrong(t('Dòng {number}: giờ kết thúc phải sau giờ bắt đầu.', { number }))
  return { from, to, settings: settingsOf(match?.[3] ?? '') }
}

function momentOf(typed = ''): number | null {
  const match = /^(?:(\d{1,2}):)?([0-5]\d):([0-5]\d)[.,](\d{3})$/.exec(typed)
  if (!match) return null
  const [, hours = '0', minutes, seconds, thousandths] = match
  const moment = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths)
  return moment < dayInMilliseconds ? moment : null
}

const known =
  /^(vertical:(rl|lr)|line:-?\d+(\.\d+)?%?|position:\d+(\.\d+)?%|size:\d+(\.\d+)?%|align:(start|center|end|left|right))$/

const settingsOf = (typed: string) =>
  typed
    .split(/\s+/)
    .filter((one) => known.test(one))
    .join(' ')

// What a caption may carry: bold, italic, underlined, the speaker's name. Any other tag is left out, its words stay.
function plain(line: string): string {
  return line
    .replace(/<(?!\/?(?:b|i|u)>|v(?:\.[\w-]+)* [^<>]*>|\/v>)[^<>]*>/g, '')
    .replace(/<(?!\/?(?:[biuv])[> ])/g, '&lt;')
    .replaceAll('-->', '→')
}

/** The cues as WebVTT. */
export function vttOf(cues: Cue[]): string {
  const blocks = cues.map(({ from, to, settings, text }) => {
    const time = `${clockOf(from)} --> ${clockOf(to)}`
    return `${settings ? `${time} ${settings}` : time}\n${text}`
  })
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`
}

function clockOf(moment: number): string {
  const part = (size: number, of: number) => String(Math.floor(moment / size) % of).padStart(2, '0')
  return `${part(3_600_000, 100)}:${part(60_000, 60)}:${part(1000, 60)}.${String(moment % 1000).padStart(3, '0')}`
}

const wrong = (sentence: string) => new BadInput({ track: sentence })
