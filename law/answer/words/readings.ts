import type { Reading, Readings } from '../../kernel/readings.ts'
import { sentence, type Words } from './sentence.ts'

/** The question a text leaves open, in plain words. */
export const questionWords: Record<keyof Readings, Words> = {
  windows: sentence('Các giai đoạn xét danh hiệu cấp bộ, tỉnh có được gối lên nhau không?'),
  runAfterAward: sentence('Chuỗi năm có phải bắt đầu sau năm được tặng phần thưởng làm căn cứ không?'),
  workUse: sentence('Sáng kiến đã dùng cho một danh hiệu có được dùng cho danh hiệu khác không?'),
}

const choices: { [K in keyof Readings]: Record<Readings[K], Words> } = {
  windows: {
    disjoint: sentence('Không: mỗi giai đoạn là những năm mới (1–3, rồi 4–6).'),
    sliding: sentence('Có: giai đoạn sau được gối lên giai đoạn trước (1–3, rồi 2–4).'),
  },
  runAfterAward: {
    after: sentence('Phải: chỉ tính những năm sau phần thưởng đó.'),
    any: sentence('Không: những năm trước phần thưởng đó vẫn tính.'),
  },
  workUse: {
    once: sentence('Không: mỗi sáng kiến chỉ dùng một lần.'),
    oncePerKind: sentence('Được, giữa các danh hiệu với nhau hoặc các hình thức khen thưởng với nhau.'),
  },
}

/** The reading chosen. */
export function chosenWords(reading: Reading): Words {
  return choiceWords(reading.question, reading.chosen)
}

/** One answer to the question, for a list to choose from. */
function choiceWords(question: keyof Readings, chosen: string): Words {
  const all: Record<string, Words> = choices[question]
  return all[chosen] ?? sentence(chosen)
}
