import { memberOf, type Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { criteriaOfYear, settingsOf } from './criterion.store.ts'
import type { Criterion, CriterionInput } from './criterion.ts'
import { faultsOf } from './faults.ts'
import { placesOf } from './refers.ts'
import { scaleOf } from './scale.ts'
import { within } from './tree.ts'

/** The line as it will be stored: what follows from its group and its kind is filled in. @throws BadInput */
export async function checked(
  tx: Db,
  year: Year,
  { input, before }: { input: CriterionInput; before: Criterion | null },
): Promise<CriterionInput> {
  const criteria = await criteriaOfYear(tx, year.id)
  const wrong = {
    ...wrongMembers(year, input),
    ...wrongPlace(criteria, input, before),
    ...wrongPoints(input),
    ...wrongGate(criteria, input),
    ...wrongKind(input),
  }
  if (before && before.code !== input.code) {
    const places = placesOf(before.code, { criteria, settings: await settingsOf(tx, year.id) })
    if (places.length > 0)
      wrong.code = t('Mã {code} đang được dùng ở: {places}. Hãy sửa ở đó trước khi đổi mã.', {
        code: before.code,
        places: places.join(', '),
      })
  }
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
  const parent = criteria.find((one) => one.id === input.parentId)
  return {
    ...input,
    part: parent?.part ?? input.part,
    agencyIds: input.appliesTo === 'chosen' ? (input.agencyIds ?? []) : [],
  }
}

/** A line added to an issued scale must leave it one that is computed; its sum may pass what was expected. @throws BadInput */
export async function checkStillComputed(tx: Db, yearId: string): Promise<void> {
  const settings = await settingsOf(tx, yearId)
  const rules = { ...settings.rules, expected: null }
  const { of } = faultsOf(scaleOf('', await criteriaOfYear(tx, yearId), { ...settings, rules }))
  const sentences = Object.values(of).flat()
  if (sentences.length > 0) throw new BadInput({ _: sentences.join(' ') })
}

type Wrong = Record<string, string>

function wrongMembers(year: Year, { ownerId, appliesTo, agencyIds = [] }: CriterionInput): Wrong {
  const wrong: Wrong = {}
  if (ownerId && !memberOf(year, ownerId)) wrong.ownerId = t('Hãy chọn một đơn vị thành viên của cụm.')
  if (appliesTo === 'chosen' && agencyIds.length === 0)
    wrong.agencyIds = t('Hãy chọn ít nhất một đơn vị, hoặc chọn áp dụng cho tất cả.')
  if (agencyIds.some((id) => !memberOf(year, id)))
    wrong.agencyIds = t('Hãy chọn trong các đơn vị thành viên của cụm.')
  return wrong
}

function wrongPlace(criteria: Criterion[], input: CriterionInput, before: Criterion | null): Wrong {
  const wrong: Wrong = {}
  if (criteria.some((one) => one.code === input.code && one.id !== before?.id))
    wrong.code = t('Mã này đã có trong bảng tiêu chí. Hãy dùng mã khác.')
  if (before && input.rule !== null && criteria.some((one) => one.parentId === before.id))
    wrong.ruleType = t('Nhóm còn tiêu chí bên trong nên chưa thể chấm điểm riêng.')
  if (!input.parentId) return wrong
  const parent = criteria.find((one) => one.id === input.parentId)
  if (!parent || parent.rule !== null) wrong.parentId = t('Hãy chọn một nhóm của bảng này.')
  if (before && within(criteria, before.id).has(input.parentId))
    wrong.parentId = t('Không thể đặt một nhóm vào trong chính nó. Hãy chọn nhóm khác.')
  return wrong
}

function wrongPoints({ points, weight, cap, floor }: CriterionInput): Wrong {
  if (points && weight) return { weight: t('Chỉ ghi điểm hoặc trọng số. Hãy để trống một trong hai.') }
  if (cap && floor && Number(floor) > Number(cap))
    return { floor: t('Mức thấp nhất không được cao hơn mức cao nhất.') }
  return {}
}

function wrongGate(criteria: Criterion[], { gate = [], code }: CriterionInput): Wrong {
  const answers = (one: Criterion) =>
    one.rule?.type === 'yesNo' || (one.rule?.type === 'noted' && !one.rule.grades)
  const bad = gate.find(
    (name) => !criteria.some((one) => one.code === name && one.code !== code && answers(one)),
  )
  if (!bad) return {}
  return { gate: t('“{code}” không phải mã một tiêu chí có hoặc không của bảng này.', { code: bad }) }
}

function wrongKind({ kind, why = '', appliesTo }: CriterionInput): Wrong {
  if (!kind || kind === 'standard') return {}
  const wrong: Wrong = {}
  if (why === '') wrong.why = t('Hãy ghi lý do bổ sung sau khi bảng đã ban hành.')
  if (kind === 'supplementary' && appliesTo !== 'chosen')
    wrong.appliesTo = t('Tiêu chí bổ sung riêng thì chọn “một số đơn vị” và chỉ ra các đơn vị đó.')
  if (kind === 'late' && appliesTo === 'chosen')
    wrong.appliesTo = t('Tiêu chí bổ sung cho cả cụm thì không chọn riêng đơn vị nào.')
  return wrong
}
