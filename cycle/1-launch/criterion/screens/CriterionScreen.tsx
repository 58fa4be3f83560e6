import { Act } from '#kit/form/act.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { CriterionKind } from '#scoring/scale.ts'
import type { Criterion } from '../criterion.ts'
import type { RuleType } from '../rule/words.ts'
import { AudienceFields, CheckFields, NamingFields, PointsFields } from './CriterionFields.tsx'
import { CriterionWords } from './CriterionWords.tsx'
import { RuleFields } from './RuleFields.tsx'

export type CriterionView = {
  slug: string
  year: number
  criterion: Criterion | null
  /** What a new line begins with. */
  begin: { type: RuleType; parentId: string | null; kind: CriterionKind; position: number }
  groups: { id: string; label: string }[]
  members: { id: string; name: string }[]
  faults: string[]
  may: { write: Verdict; remove: Verdict }
}

export function CriterionScreen(view: CriterionView) {
  const { slug, criterion, year, may, faults } = view
  const list = `/years/${slug}/criteria`
  const writes = may.write.kind === 'allowed'
  return (
    <Page
      heading={criterion ? t('Tiêu chí {code}', { code: criterion.code }) : t('Thêm tiêu chí')}
      sub={<a href={list}>{t('Bảng tiêu chí chấm điểm năm {year}', { year })}</a>}
    >
      {may.write.kind === 'refused' && <Notice>{may.write.reason}</Notice>}
      {faults.length > 0 && (
        <Notice kind="warn">
          <ul class="plain">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Panel>
        {writes ? <Fields {...view} /> : criterion && <CriterionWords {...view} line={criterion} />}
      </Panel>
      {criterion && may.write.kind === 'allowed' && (
        <Act
          may={may.remove}
          to={`${list}/${criterion.id}/removal`}
          label={t('Bỏ tiêu chí')}
          kind="danger"
          confirm={t('Bỏ tiêu chí {code} khỏi bảng?', { code: criterion.code })}
        />
      )}
    </Page>
  )
}

/** The Enter key presses the first button of a form: it must save, not only show other fields. */
function Fields(view: CriterionView) {
  const { slug, criterion, begin } = view
  const list = `/years/${slug}/criteria`
  const type = criterion ? (criterion.rule?.type ?? 'group') : begin.type
  return (
    <Form
      to={criterion ? `${list}/${criterion.id}` : list}
      submit={criterion ? t('Lưu tiêu chí') : t('Thêm tiêu chí')}
      version={criterion?.version ?? 0}
    >
      <button type="submit" hidden />
      <NamingFields {...view} />
      <PointsFields criterion={criterion} />
      <RuleFields rule={criterion?.rule ?? null} type={type} />
      <AudienceFields {...view} />
      <CheckFields {...view} />
    </Form>
  )
}
