import { SelectField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Help, Illustrative, Notice, Panel, Tabs } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { CountedBody } from '../../bodies.store.ts'
import { askedQuery, formAddress, listAddress } from '../addresses.ts'
import { sumWords } from '../checks.ts'
import { forms } from '../forms.ts'
import type { CountedForm } from '../forms.view.ts'
import { FormTable } from './FormTable.tsx'

type View = { counted: CountedForm; bodies: CountedBody[]; thisYear: number }

/** A statutory form of a year and a body: its table, its checks, what it lacks. */
export function FormScreen({ counted, bodies, thisYear }: View) {
  const { form, body, year } = counted
  return (
    <Page
      heading={t('Biểu {code}: {title}', { code: form.code, title: t(form.title) })}
      sub={
        <>
          {t('Thông tư 02/2023/TT-BNV · {body} · năm {year} · hạn 15/12', { body: body.name, year })}{' '}
          <Illustrative when={counted.illustrative > 0} />
        </>
      }
      act={
        <Button href={`/statistics/forms/form.xlsx?${askedQuery(counted)}`} kind="quiet">
          {t('Tải XLSX')}
        </Button>
      }
      wide
    >
      <Tabs
        label={t('Các biểu')}
        items={[
          ...forms.map((one) => ({
            href: formAddress({ ...counted, form: one }),
            label: t('Biểu {code}', { code: one.code }),
            current: one.code === form.code,
          })),
          { href: `/statistics/forms/own?year=${year}&body=${body.id}`, label: t('Biểu tổng hợp') },
        ]}
      />
      <Ask counted={counted} bodies={bodies} thisYear={thisYear} />
      <State counted={counted} />
      <Panel>
        <FormTable counted={counted} />
      </Panel>
      <Behind counted={counted} />
    </Page>
  )
}

function Ask({ counted: { form, body, year, basis }, bodies, thisYear }: View) {
  const years = Array.from({ length: 12 }, (_, n) => String(thisYear - n))
  if (!years.includes(String(year))) years.push(String(year))
  return (
    <Filter to="/statistics/forms" submit={t('Xem')}>
      <input type="hidden" name="form" value={form.code} />
      <SelectField
        name="year"
        label={t('Năm báo cáo')}
        value={String(year)}
        required
        options={years.map((one) => ({ value: one, label: one }))}
      />
      <SelectField
        name="body"
        label={t('Cơ quan, cả cấp dưới')}
        value={body.id}
        required
        options={bodies.map((one) => ({ value: one.id, label: one.name }))}
      />
      {(form.facts === 'awards' || form.facts === 'movements') && (
        <SelectField
          name="count"
          label={t('Cách hiểu “trong năm”')}
          value={basis}
          required
          options={
            form.facts === 'awards'
              ? [
                  { value: 'act', label: t('Quyết định ký trong năm') },
                  { value: 'span', label: t('Thành tích của năm') },
                ]
              : [
                  { value: 'act', label: t('Phát động trong năm') },
                  { value: 'span', label: t('Diễn ra trong năm') },
                ]
          }
        />
      )}
    </Filter>
  )
}

/** Whether the form agrees with itself and lacks nothing; in words, the colour only repeats them. */
function State({ counted }: { counted: CountedForm }) {
  const wrong = counted.checks.filter((check) => check.wrong.length > 0)
  return (
    <>
      {wrong.length === 0 ? (
        <Notice kind="done">{t('Các phép đối chiếu đều khớp.')}</Notice>
      ) : (
        <Notice kind="late">
          <p>{t('Có {count} phép đối chiếu chưa khớp:', { count: wrong.length })}</p>
          <ul>
            {wrong.map((check) => (
              <li key={check.over + sumWords(check.sum)}>
                {check.over === 'rows'
                  ? t('dòng {sum}, ở cột {where}', {
                      sum: sumWords(check.sum),
                      where: check.wrong.join(', '),
                    })
                  : t('cột {sum}, ở dòng {where}', {
                      sum: sumWords(check.sum),
                      where: check.wrong.join(', '),
                    })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {counted.missing.length > 0 && (
        <Notice kind="warn">
          <p>{t('Biểu chưa đủ: còn mục chưa ghi. Chưa ghi không phải là không.')}</p>
          <ul>
            {counted.missing.map((one) => (
              <li key={one.code}>
                <a href={listAddress(counted, { missing: one.code })}>
                  {t(one.label)}: {vnNumber(one.count)}
                </a>
                . {t(one.how)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {counted.early && (
        <Notice kind="warn">
          {t(
            'Trước năm 2023 dùng bộ biểu của Thông tư 03/2018/TT-BNV (0701–0703) mà hệ thống chưa đọc được. Bảng dưới đây theo cách đếm của Thông tư 02/2023/TT-BNV.',
          )}
        </Notice>
      )}
    </>
  )
}

/** What stands behind the figures: how they are read, what has no place, where the facts are kept. */
function Behind({ counted }: { counted: CountedForm }) {
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
