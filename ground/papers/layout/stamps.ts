import { page } from '../measure.ts'
import type { Circulation, Paper, Urgency } from '../paper.ts'

/** Words framed under the number, with the millimetres of the frame. */
export type Stamp = { text: string; width: number; height: number; isRed: boolean }

const urgencyWords: Record<Urgency, string> = { flash: 'HỎA TỐC', veryUrgent: 'THƯỢNG KHẨN', urgent: 'KHẨN' }
const circulationWords: Record<Circulation, [string, number]> = {
  internal: ['LƯU HÀNH NỘI BỘ', 50],
  returnAfterReading: ['XEM XONG TRẢ LẠI', 50],
}

/** Urgency and circulation, each in its frame. */
export function stampsOf({ urgency, circulation }: Paper): Stamp[] {
  const stamps: Stamp[] = []
  if (urgency) {
    const [width, height] = page.urgency[urgency]
    stamps.push({ text: urgencyWords[urgency], width, height, isRed: true })
  }
  if (circulation) {
    const [text, width] = circulationWords[circulation]
    stamps.push({ text, width, height: 8, isRed: false })
  }
  return stamps
}
