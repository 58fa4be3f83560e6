import { vnDay, vnNumber } from '#kit/format.ts'
import { Facts, Illustrative } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type Criterion, partLabel } from '../criterion.ts'
import { ruleWords } from '../rule/words.ts'
import { audienceLine, directionLabel, kindLabel } from '../words.ts'
import type { CriterionView } from './CriterionScreen.tsx'

/** One line in words, for whoever only reads it. */
export function CriterionWords({ line, groups, members }: CriterionView & { line: Criterion }) {
  const names = new Map(members.map((member) => [member.id, member.name]))
  return (
    <Facts
      items={[
        [
          t('Nội dung'),
          <>
            {line.title} <Illustrative when={line.illustrative} />
          </>,
        ],
        [t('Nhóm'), groups.find((group) => group.id === line.parentId)?.label],
        [
          partLabel(line.part),
          line.weight ? t('trọng số {weight}', { weight: vnNumber(line.weight) }) : vnNumber(line.points),
        ],
        [t('Cách tính điểm'), ruleWords(line.rule, line.direction)],
        [t('Cách tính'), <span class="keep-lines">{line.method || '–'}</span>],
        [t('Đơn vị tính'), line.unit],
        [t('Chiều so sánh'), directionLabel(line.direction)],
        [t('Bắt buộc'), line.compulsory ? t('Có') : t('Không')],
        [t('Áp dụng cho'), audienceLine(line, names) || t('Tất cả các đơn vị')],
        [t('Phụ trách xác nhận'), names.get(line.ownerId ?? '')],
        [t('Minh chứng'), <span class="keep-lines">{line.evidenceAsked || '–'}</span>],
        ...optional(line),
      ]}
    />
  )
}

function optional(line: Criterion): [string, string][] {
  const items: [string, string][] = []
  if (line.dueOn) items.push([t('Hạn riêng'), vnDay(line.dueOn)])
  if (line.cap) items.push([t('Không quá'), vnNumber(line.cap)])
  if (line.floor) items.push([t('Không dưới'), vnNumber(line.floor)])
  if (line.gate.length > 0) items.push([t('Điều kiện để có điểm'), line.gate.join(', ')])
  if (line.kind !== 'standard') items.push([kindLabel(line.kind), line.why])
  return items
}
