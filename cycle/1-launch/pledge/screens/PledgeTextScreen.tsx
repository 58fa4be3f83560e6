import { DayField, TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Pledge } from '../pledge.ts'

type View = { slug: string; year: number; pledge: Pledge | null; may: { write: Verdict } }

export function PledgeTextScreen({ slug, year, pledge, may }: View) {
  return (
    <Page
      heading={pledge ? t('Sửa lời giao ước') : t('Soạn lời giao ước')}
      sub={<a href={`/years/${slug}/pledge`}>{t('Giao ước thi đua năm {year}', { year })}</a>}
    >
      <Panel>
        {may.write.kind === 'refused' ? (
          <Notice kind="warn">{may.write.reason}</Notice>
        ) : (
          <Form to={`/years/${slug}/pledge`} submit={t('Lưu lời giao ước')} version={pledge?.version ?? 0}>
            <TextArea
              name="preamble"
              label={t('Phần mở đầu')}
              hint={t('Căn cứ, mục đích và các bên tham gia giao ước.')}
              value={pledge?.preamble ?? null}
              rows={5}
              required
            />
            <TextArea
              name="commitments"
              label={t('Các cam kết')}
              hint={t('Mỗi cam kết một dòng, nên có chỉ tiêu kèm theo.')}
              value={pledge?.commitments ?? null}
              rows={9}
              required
            />
            <DayField name="signingOn" label={t('Ngày ký kết')} value={pledge?.signingOn ?? null} required />
          </Form>
        )}
      </Panel>
    </Page>
  )
}
