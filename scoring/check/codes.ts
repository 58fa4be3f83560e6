import { type Fault, fault } from '../fault.ts'
import type { Placed } from './placed.ts'

/** Every line has a code of its own that can name a measure. */
export function checkCodes(all: readonly Placed[]): Fault[] {
  const known = new Set<string>()
  const faults: Fault[] = []
  for (const { code, criterion, parent } of all) {
    if (code.trim() === '') {
      const title = criterion.title
      faults.push(
        fault(
          { criterion: parent?.code ?? '' },
          'Tiêu chí “{title}” chưa có mã. Hãy ghi một mã riêng cho tiêu chí này.',
          { title },
        ),
      )
    } else if (known.has(code)) {
      faults.push(
        fault(
          { criterion: code },
          'Mã “{code}” dùng cho nhiều tiêu chí. Hãy đặt cho mỗi tiêu chí một mã riêng.',
          {
            code,
          },
        ),
      )
    } else if (isReserved(code)) {
      faults.push(
        fault({ criterion: code }, 'Không dùng được mã “{code}”. Hãy chọn một mã khác, ví dụ 1.2 hoặc A3.', {
          code,
        }),
      )
    }
    known.add(code)
  }
  return faults
}

/** Figures are kept by code, and plans by the code with this ending. */
const isReserved = (code: string) => code.endsWith(':plan') || /\n/.test(code) || code in {}
