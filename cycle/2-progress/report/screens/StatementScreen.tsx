import { TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { StatementView } from '../statement.view.ts'

export function StatementScreen(view: StatementView) {
  const base = `/years/${view.slug}/agencies/${view.agency.id}`
  return (
    <Page
      heading={t('Kết quả năm {year}', { year: view.year })}
      sub={view.agency.name}
      act={
        <Button href={`${base}/results`} kind="quiet">
          {t('Kết quả từng tháng')}
        </Button>
      }
    >
      <Panel id="statement" heading={t('Đơn vị đã làm được gì trong năm')}>
        <Written view={view} />
        {view.may.write.kind === 'refused' && <Notice>{view.may.write.reason}</Notice>}
        {view.may.write.kind === 'allowed' && (
          <Form to={`${base}/statement`} submit={t('Lưu kết quả năm')} version={view.version}>
            <TextArea
              name="statement"
              label={t('Kết quả năm, trong vài câu')}
              hint={t('Báo cáo trung tâm của hội nghị tổng kết dùng đúng những câu này.')}
              value={view.statement}
              rows={8}
              maxLength={4000}
              required
            />
          </Form>
        )}
      </Panel>
    </Page>
  )
}

function Written({ view }: { view: StatementView }) {
  if (view.may.write.kind === 'allowed') return <Illustrative when={view.illustrative} />
  if (view.statement === '') return <Empty title={t('Đơn vị chưa viết kết quả năm.')} />
  return (
    <p>
      {view.statement} <Illustrative when={view.illustrative} />
    </p>
  )
}
