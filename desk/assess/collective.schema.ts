import { z } from 'zod'
import { collectiveLevels } from '#law/kernel/history.ts'
import {
  awards,
  complete,
  entered,
  goodPercent,
  howComplete,
  lastDay,
  matters,
  passPercent,
  rating,
  source,
  subject,
  titlesOf,
  year,
} from './common.schema.ts'
import { count, day, list, percent, record, word, yes } from './parts.ts'

const collectiveYear = record(
  {
    year,
    rating,
    titles: titlesOf('collective'),
    entered,
    strength: count('Quân số').optional(),
    completed: count('Số người hoàn thành nhiệm vụ').optional(),
    advanced: count('Số người đạt Lao động (Chiến sĩ) tiên tiến').optional(),
    fighters: count('Số người đạt Chiến sĩ thi đua cơ sở').optional(),
    warned: count('Số người bị kỷ luật từ cảnh cáo').optional(),
    clusterRank: count('Thứ hạng trong cụm, khối', 1, 10_000).optional(),
    clusterOf: word(['unit', 'ministry', 'central'], 'Cấp tổ chức cụm, khối').optional(),
    movementRank: count('Thứ hạng trong phong trào', 1, 10_000).optional(),
    movementYears: count('Phong trào đã thực hiện mấy năm', 0, 100).optional(),
    movementOf: word(['ministry', 'primeMinister', 'district'], 'Cấp phát động phong trào').optional(),
    exceeded: yes('Hoàn thành vượt mức chỉ tiêu').optional(),
    passPercent,
    goodPercent,
    source,
  },
  'Một năm của tập thể',
)

/** A collective as programs send one. */
export const collective = record(
  {
    kind: z.literal('collective'),
    ...subject,
    formedOn: day('Ngày thành lập').optional(),
    dissolvedOn: lastDay('Ngày giải thể; null là đang hoạt động').optional(),
    level: word(collectiveLevels, 'Cấp đơn vị').optional(),
    womenPercent: percent('Phần trăm là nữ').optional(),
    topFormation: yes('Là Bộ Tổng tham mưu, tổng cục, quân khu và tương đương').optional(),
    mayHoldFlag: yes('Thuộc diện tặng cờ').optional(),
    years: list(collectiveYear, 'Từng năm', 80).optional(),
    awards,
    known: record({ awards: complete }, howComplete).optional(),
    matters,
  },
  'Tập thể',
)
