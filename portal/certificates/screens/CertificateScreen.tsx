import type { CertificateAnswer } from '#ground/register/certificates/standing.view.ts'
import { vnDay } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Facts, Help, Illustrative, Notice } from '#kit/parts.tsx'
import { awardNameOn } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { NotIndexed } from '../../postings/screens/PortalPostingScreen.tsx'

type View = { magazine: string | undefined; answer: CertificateAnswer; today: Day }

/** What the QR of a certificate proves: no more than the certificate says itself, and whether it stands. */
export function CertificateScreen({ magazine, answer, today }: View) {
  const { said } = answer
  return (
    <PublicPage title={t('Kiểm tra bằng, giấy chứng nhận')} magazine={magazine} head={<NotIndexed />}>
      <div class="article-column">
        <h1>{t('Kiểm tra bằng, giấy chứng nhận')}</h1>
        <Notice kind={kindOf(answer.answer)}>
          <p>
            <strong>{headOf(answer)}</strong> {sentenceOf(answer, today)}{' '}
            <Illustrative when={answer.illustrative} />
          </p>
        </Notice>
        {said && (
          <Facts
            items={[
              [t('Người, tập thể được tặng'), said.recipient],
              [t('Danh hiệu, hình thức'), t(awardNameOn(said.awardCode, said.decidedOn))],
              [t('Quyết định'), said.reference],
              [t('Ngày quyết định'), vnDay(said.decidedOn)],
              [t('Cơ quan quyết định'), said.issuer],
              [t('Số hiệu bằng'), <code>{said.serial}</code>],
            ]}
          />
        )}
        <OwnCheck />
      </div>
    </PublicPage>
  )
}

function OwnCheck() {
  return (
    <Help word={t('Kiểm tra khi không có mạng')}>
      <p>
        {t(
          'Mã QR chứa chính những chữ trên bằng cùng chữ ký điện tử của nơi cấp. Có khóa công khai thì kiểm tra được mà không cần hỏi ai.',
        )}
      </p>
      <p>
        <a href="/c/keys.json">{t('Khóa công khai')}</a> ·{' '}
        <a href="/c/standing.json">{t('Danh sách đã ký các bằng không còn giá trị')}</a>
      </p>
    </Help>
  )
}

function kindOf(answer: CertificateAnswer['answer']) {
  if (answer === 'genuine') return 'done'
  return answer === 'replaced' || answer === 'lowered' ? 'warn' : 'late'
}

function headOf({ answer }: CertificateAnswer): string {
  return {
    genuine: t('Bằng thật, còn giá trị.'),
    ended: t('Không còn giá trị.'),
    lowered: t('Đã hạ mức.'),
    replaced: t('Đã thay bằng bản mới.'),
    altered: t('Đã bị sửa.'),
    notOurs: t('Không phải bằng do nơi này cấp.'),
  }[answer]
}

function sentenceOf({ answer, since, to }: CertificateAnswer, today: Day): string {
  const day = vnDay(since)
  return {
    genuine: t('Chữ ký đúng và sổ khen thưởng ghi nhận đến ngày {day}.', { day: vnDay(today) }),
    ended: t('Chữ ký đúng, nhưng khen thưởng này không còn giá trị từ ngày {day}.', { day }),
    lowered: t('Chữ ký đúng, nhưng từ ngày {day} khen thưởng này là: {award}.', {
      day,
      award: t(awardNameOn(to, since ?? today)),
    }),
    replaced: t('Chữ ký đúng, nhưng ngày {day} đã cấp bằng mới thay bản này.', { day }),
    altered: t('Chữ trong mã không khớp với chữ ký. Đừng dùng bằng này; hãy hỏi nơi cấp ghi trên bằng.'),
    notOurs: t(
      'Mã này không có trong sổ, hoặc không đọc được. Hãy quét lại, hoặc hỏi nơi cấp ghi trên bằng.',
    ),
  }[answer]
}
