import type { shortcomingPage } from '#ground/follow-ups/follow-ups.store.ts'
import type { Member } from '#ground/units/year.ts'
import { Hidden, TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Remark } from '../conference.ts'

type View = {
  slug: string
  agency: Member
  remark: Remark | null
  statement: string
  shortcomings: Awaited<ReturnType<typeof shortcomingPage>>
  may: Verdict
}

/** What the conference says of one agency, beside what is known of it. */
export function RemarkScreen({ slug, agency, remark, statement, shortcomings, may }: View) {
  return (
    <Page heading={t('Nhận xét: {name}', { name: agency.name })} sub={agency.function}>
      {may.kind === 'refused' && <Notice>{may.reason}</Notice>}
      <Panel heading={t('Nhận xét của hội nghị')} id="remark">
        {may.kind === 'allowed' ? (
          <Form
            to={`/years/${slug}/conference/remarks`}
            submit={t('Lưu nhận xét')}
            version={remark?.version ?? 0}
          >
            <Hidden name="agencyId" value={agency.id} />
            <TextArea
              name="remark"
              label={t('Nhận xét')}
              value={remark?.remark}
              rows={5}
              maxLength={4000}
              required
            />
          </Form>
        ) : remark ? (
          <p>
            {remark.remark} <Illustrative when={remark.illustrative} />
          </p>
        ) : (
          <Empty title={t('Chưa có nhận xét.')} />
        )}
      </Panel>
      <Panel heading={t('Kết quả năm, theo lời đơn vị')} id="statement">
        <p>{statement || t('Chưa có.')}</p>
        <p class="small">
          <a href={`/years/${slug}/agencies/${agency.id}/results`}>{t('Kết quả theo chỉ tiêu')}</a>
        </p>
      </Panel>
      <Panel heading={t('Hạn chế đã ghi trong năm')} id="shortcomings">
        {shortcomings.length === 0 ? (
          <p>{t('Chưa có.')}</p>
        ) : (
          <ul>
            {shortcomings.map((one) => (
              <li key={one.id}>
                {one.statement} <Illustrative when={one.illustrative} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <p>
        <a href={`/years/${slug}/conference#remarks`}>{t('Về hội nghị')}</a>
      </p>
    </Page>
  )
}
