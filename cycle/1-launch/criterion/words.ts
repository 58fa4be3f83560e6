import { t } from '#plumbing/language.ts'
import type { CriterionKind, Direction } from '#scoring/scale.ts'
import type { Audience, Criterion } from './criterion.ts'

export function kindLabel(kind: CriterionKind): string {
  return {
    standard: t('Trong bảng ban hành'),
    late: t('Bổ sung cho cả cụm'),
    supplementary: t('Bổ sung cho một số đơn vị'),
  }[kind]
}

export function audienceLabel(audience: Audience): string {
  return {
    all: t('Tất cả các đơn vị'),
    lead: t('Đơn vị dẫn đầu và cấp phó'),
    members: t('Các đơn vị còn lại'),
    chosen: t('Một số đơn vị'),
  }[audience]
}

export function directionLabel(direction: Direction): string {
  return { more: t('Càng nhiều càng tốt'), less: t('Càng ít càng tốt') }[direction]
}

/** For whom the line is, in names; nothing for everybody. */
export function audienceLine(
  line: Pick<Criterion, 'appliesTo' | 'agencyIds'>,
  names: ReadonlyMap<string, string>,
): string {
  if (line.appliesTo === 'all') return ''
  if (line.appliesTo !== 'chosen') return audienceLabel(line.appliesTo)
  return line.agencyIds.map((id) => names.get(id) ?? '–').join(', ')
}
