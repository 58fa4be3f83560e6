import { vnNumber } from '#kit/format.ts'
import { Help, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { listAddress } from '../addresses.ts'
import { sumWords } from '../checks.ts'
import type { CountedForm } from '../forms.view.ts'

/** What stands behind the figures: how they are read, what has no place, where the facts are kept. */
export function Behind({ counted }: { counted: CountedForm }) {
  const { form, body } = counted
  return (
    <Panel heading={t('Cách đếm')} id="behind">
      <ul>
        {form.facts === 'awards' && (
          <li>
            {t(
              'Đếm các lượt khen còn giá trị trong sổ; lượt đã hủy, tước thì không, lượt bị hạ thì theo hình thức hiện nay.',
            )}
          </li>
        )}
        {(form.facts === 'bodies' || form.facts === 'staff') && (
          <li>{t('Đếm theo ngày cuối năm báo cáo; năm chưa hết thì theo hôm nay.')}</li>
        )}
        {form.notes.map((note) => (
          <li key={note}>{t(note)}</li>
        ))}
        {counted.outside > 0 && (
          <li>
            <a href={listAddress(counted, { outside: '' })}>
              {t('{count} lượt khen trong năm không có chỗ trong biểu này', {
                count: vnNumber(counted.outside),
              })}
            </a>
          </li>
        )}
        {counted.illustrative > 0 && (
          <li>{t('Trong đó {count} mục là số liệu minh họa.', { count: vnNumber(counted.illustrative) })}</li>
        )}
        <li>
          <Places form={form.facts} bodyId={body.id} />
        </li>
      </ul>
      <Help word={t('Các phép đối chiếu')}>
        <ul>
          {counted.checks.map((check) => (
            <li key={check.over + sumWords(check.sum)}>
              {check.over === 'rows'
                ? t('Dòng {sum}, trong mỗi cột', { sum: sumWords(check.sum) })
                : t('Cột {sum}, trong mỗi dòng', { sum: sumWords(check.sum) })}
            </li>
          ))}
        </ul>
      </Help>
    </Panel>
  )
}

function Places({ form, bodyId }: { form: string; bodyId: string }) {
  if (form === 'movements')
    return <a href={`/statistics/bodies/${bodyId}/movements`}>{t('Ghi phong trào thi đua khác')}</a>
  if (form === 'awards') return <a href="/register">{t('Mở sổ khen thưởng')}</a>
  return <a href={`/statistics/bodies/${bodyId}/staff`}>{t('Ghi tổ chức, người làm công tác thi đua')}</a>
}
