import { t } from '#plumbing/language.ts'
import type { Block, Inline } from '../../../content/content.ts'
import { wordsText } from '../../../content/plain.ts'
import { shortened } from './lines.ts'
import { type Checked, type Remark, warn } from './remark.ts'

/** Headings in their order, none drawn by bold letters, none over nothing; tables with heads and a name. */
export function structureRemarks({ content }: Checked): Remark[] {
  let hasSection = false
  return content.flatMap((block, piece) => {
    const remarks = [...ofHeading(block, content[piece + 1], { piece, hasSection }), ...ofPiece(block, piece)]
    hasSection ||= block.type === 'heading' && block.level === 2
    return remarks
  })
}

type HeadingAt = { piece: number; hasSection: boolean }

function ofHeading(block: Block, next: Block | undefined, { piece, hasSection }: HeadingAt): Remark[] {
  if (block.type !== 'heading') return []
  const words = shortened(wordsText(block.words))
  const jumps = block.level === 3 && !hasSection
  const isEmpty = next === undefined || (next.type === 'heading' && next.level <= block.level)
  return [
    ...(jumps
      ? [
          warn(
            { piece },
            t('Đề mục nhỏ “{words}” đứng trước mọi đề mục lớn.', { words }),
            t('Hãy đổi thành đề mục lớn, hoặc thêm đề mục lớn ở trên.'),
          ),
        ]
      : []),
    ...(isEmpty
      ? [
          warn(
            { piece },
            t('Dưới đề mục “{words}” không có nội dung.', { words }),
            t('Hãy viết tiếp hoặc bỏ đề mục.'),
          ),
        ]
      : []),
  ]
}

function ofPiece(block: Block, piece: number): Remark[] {
  if (block.type === 'paragraph' && isDrawnHeading(block.words))
    return [
      warn(
        { piece },
        t('Đoạn “{words}” bôi đậm cả đoạn.', { words: shortened(wordsText(block.words)) }),
        t('Nếu là đề mục, hãy chọn kiểu Đề mục; máy đọc màn hình không thấy chữ đậm.'),
      ),
    ]
  return block.type === 'table' ? ofTable(block, piece) : []
}

const longestHeading = 120

function isDrawnHeading(words: Inline[]): boolean {
  const said = words.filter((word) => word.type !== 'break' && word.text.trim() !== '')
  const isBold = said.every(
    (word) => word.type !== 'break' && word.marks?.some((mark) => mark.type === 'bold'),
  )
  return said.length > 0 && isBold && wordsText(words).length <= longestHeading
}

function ofTable({ rows, caption }: Extract<Block, { type: 'table' }>, piece: number): Remark[] {
  const hasHead = rows.some((row) => row.some((cell) => cell.isHead))
  return [
    ...(hasHead
      ? []
      : [
          warn(
            { piece },
            t('Bảng chưa có hàng đầu.'),
            t('Đặt con trỏ vào hàng đầu rồi chọn “Hàng đầu” để máy đọc màn hình biết tên cột.'),
          ),
        ]),
    ...(caption === ''
      ? [warn({ piece }, t('Bảng chưa có tên.'), t('Đặt con trỏ vào bảng rồi chọn “Tên bảng”.'))]
      : []),
  ]
}
