import { vnNumber } from '#kit/format.ts'
import { Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { listAddress } from '../addresses.ts'
import { sumWords } from '../checks.ts'
import type { CountedForm } from '../forms.view.ts'

/** Whether the form agrees with itself and lacks nothing; in words, the colour only repeats them. */
export function FormState({ counted }: { counted: CountedForm }) {
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
