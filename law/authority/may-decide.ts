import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { cite } from '../texts/instruments.ts'
import { type DecidedAt, rowsAt } from './deciders.ts'
import { isAbove, type Office } from './office.ts'
import type { Row } from './row.ts'
import { collectiveWithin, personWithin, type Subject } from './subject.ts'

/** Whether an office may decide; `forPeople` where the table leaves it open, `citation` null where no text names the award. */
export type Authority = { answer: 'yes' | 'no' | 'unread' | 'forPeople'; citation: Citation | null }

/** Whether the office may decide the award on the day, for the subject as far as it is known. */
export function mayDecide(
  office: Office,
  award: AwardCode,
  at: DecidedAt & { subject?: Subject },
): Authority {
  const table = rowsAt(at)
  const rows = table.filter((row) => row.awards.includes(award))
  const own = rows.find((row) => row.office === office)
  if (own) return { answer: own.unread ? 'unread' : within(own, at.subject), citation: own.citation }
  if (office === 'districtChair' && at.decidedOn >= '2025-07-01') return districtEnded
  return withoutRow(office, rows, table)
}

// Nghị định 129/2025/NĐ-CP: từ 01/7/2025 không còn cấp huyện, mọi thẩm quyền khen thưởng của cấp này chấm dứt.
const districtEnded: Authority = { answer: 'no', citation: cite('129/2025/NĐ-CP', 'Điều 59') }

function withoutRow(office: Office, rows: Row[], table: Row[]): Authority {
  const first = rows[0]
  if (!first) return { answer: 'unread', citation: null }
  const open = rows.find((row) => row.unread)
  if (open) return { answer: 'unread', citation: open.citation }
  if (rows.some((row) => isAbove(office, row.office)))
    return { answer: 'forPeople', citation: first.citation }
  const itsOwnList = table.find((row) => row.office === office)
  return { answer: 'no', citation: (itsOwnList ?? first).citation }
}

function within(row: Row, subject: Subject | undefined): Authority['answer'] {
  if (!subject) return 'yes'
  const outcome = row.persons
    ? personWithin(subject, row.persons)
    : row.collectives
      ? collectiveWithin(subject, row.collectives)
      : row.condition && row.office === 'militaryJustice'
        ? 'forPeople'
        : 'met'
  return outcome === 'met' ? 'yes' : outcome === 'notMet' ? 'no' : 'forPeople'
}
