import { t } from '#plumbing/language.ts'
import { fold } from '#plumbing/typed.ts'
import type { Inline } from '../../../content/content.ts'
import { type Line, linesOf, shortened } from './lines.ts'
import { type Checked, type Remark, warn } from './remark.ts'

/** Words: links that say where they lead, sentences one can read, clean letters. */
export function wordingRemarks(item: Checked): Remark[] {
  return linesOf(item).flatMap((line) => [
    ...linksIn(line.words).flatMap((link) => ofLink(link, line)),
    ...ofSentences(line),
    ...ofLetters(line),
  ])
}

/** The words of each link, whole even where part of them is bold. */
function linksIn(words: Inline[]): string[] {
  const links: { href: string; text: string }[] = []
  words.forEach((word, n) => {
    const href = hrefOf(word)
    const last = links.at(-1)
    if (href === null || word.type === 'break') return
    if (last && hrefOf(words[n - 1]) === href) last.text += word.text
    else links.push({ href, text: word.text })
  })
  return links.map((link) => link.text)
}

function hrefOf(word: Inline | undefined): string | null {
  if (!word || word.type === 'break') return null
  return word.marks?.find((mark) => mark.type === 'link')?.href ?? null
}

const saysNothing = new Set(
  'tại đây,ở đây,đây,xem tại đây,xem ở đây,xem thêm,chi tiết,nhấn vào đây,bấm vào đây,click vào đây,link,liên kết,here,click here,more,tải về'
    .split(',')
    .map(fold),
)

function ofLink(text: string, { at }: Line): Remark[] {
  const isAddress = /^(https?:\/\/|www\.)/i.test(text.trim())
  if (!isAddress && !saysNothing.has(fold(text))) return []
  return [
    warn(
      at,
      t('Chữ của liên kết là “{words}”.', { words: shortened(text) }),
      t('Hãy đặt liên kết vào chữ nói rõ nó dẫn tới đâu, ví dụ tên văn bản.'),
    ),
  ]
}

const longest = 60

function ofSentences({ at, text }: Line): Remark[] {
  const sentences = text.split(/(?<=[.!?…])\s+(?=[\p{Lu}“"])|\n/u)
  return sentences.flatMap((sentence) => {
    const count = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    if (count <= longest) return []
    return [
      warn(
        at,
        t('Câu dài {count} tiếng: “{words}”', { count, words: shortened(sentence) }),
        t('Câu trên {longest} tiếng khó đọc; hãy tách làm hai, ba câu.', { longest }),
      ),
    ]
  })
}

function ofLetters({ at, text }: Line): Remark[] {
  const found = slips().flatMap(([shape, what, todo]) => {
    const match = shape.exec(text)
    return match ? [warn(at, t('{what}: “{words}”.', { what, words: around(text, match.index) }), todo)] : []
  })
  return text === text.normalize('NFC')
    ? found
    : [...found, warn(at, t('Chữ có dấu rời.'), t('Lưu bài một lần, dấu sẽ được gộp lại.'))]
}

function slips(): [RegExp, string, string][] {
  return [
    [/\p{L}\p{M}|\p{M}\p{L}/u, t('Chữ mang dấu lạ'), t('Hãy gõ lại chữ này bằng bộ gõ tiếng Việt.')],
    [
      /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u,
      t('Chữ lẫn bảng chữ cái khác'),
      t('Chữ này trông giống nhưng không phải chữ Việt; hãy gõ lại.'),
    ],
    [/ {2,}/, t('Hai dấu cách liền nhau'), t('Hãy bỏ bớt một dấu cách.')],
    [/\p{L} +[,.;:!?](?!\.)/u, t('Dấu cách đứng trước dấu câu'), t('Hãy bỏ dấu cách trước dấu câu.')],
    [/\p{Ll}[,;!?]\p{L}/u, t('Thiếu dấu cách sau dấu câu'), t('Hãy thêm dấu cách sau dấu câu.')],
  ]
}

/** A few whole words about a place. */
function around(text: string, at: number): string {
  const from = at > 12 ? text.indexOf(' ', at - 12) : 0
  return text.slice(from < 0 || from > at ? at : from, at + 16).trim()
}
