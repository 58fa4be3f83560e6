import { FileField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'

type SendTableView = { slug: string; year: number; existing: number; may: { bring: Verdict } }

export function SendTableScreen({ slug, year, existing, may }: SendTableView) {
  const list = `/years/${slug}/criteria`
  return (
    <Page
      heading={t('Nhập bảng tiêu chí từ XLSX')}
      sub={<a href={list}>{t('Bảng tiêu chí chấm điểm năm {year}', { year })}</a>}
    >
      {may.bring.kind === 'refused' && <Notice>{may.bring.reason}</Notice>}
      {may.bring.kind === 'allowed' && (
        <Panel>
          <Form to={`${list}/table`} submit={t('Tải lên và xem trước')} multipart>
            <FileField
              name="file"
              label={t('Tệp bảng tiêu chí')}
              hint={t(
                'Tệp XLSX, nhiều nhất 10 MB. Chưa có gì được ghi vào bảng cho đến khi bạn xác nhận ở trang xem trước.',
              )}
              accept=".xlsx"
              required
            />
          </Form>
        </Panel>
      )}
      <Panel heading={t('Chương trình đọc được gì')}>
        <ul class="plain">
          <li>
            {t(
              'Dòng tiêu đề ở bất cứ đâu trong 60 dòng đầu, một hoặc hai dòng, các cột theo thứ tự bất kỳ: TT, mã, nội dung hoặc tiêu chí, điểm, trọng số, cách tính, minh chứng, phụ trách, ghi chú.',
            )}
          </li>
          <li>
            {t(
              'Nhóm theo cách đánh số (Phần A, I, 1, 1.1, a), chữ hoa hoặc chữ đậm; mục điểm thưởng, điểm trừ.',
            )}
          </li>
          <li>
            {t('Điểm ghi bằng chữ: “10 điểm”, “10,5”, “tối đa 5”. Dòng tổng cộng chỉ dùng để đối chiếu.')}
          </li>
          <li>
            {t(
              'Câu ở cột cách tính được giữ nguyên; câu nào nói rõ thì chương trình đề xuất cách tính để bạn chọn.',
            )}
          </li>
        </ul>
      </Panel>
      {existing > 0 && (
        <p>
          <a href={`${list}.xlsx`}>{t('Tải bảng hiện nay (XLSX)')}</a>
        </p>
      )}
    </Page>
  )
}
