import { Act } from '#kit/form/act.tsx'
import { TextArea } from '#kit/form/fields.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Facts, Illustrative, Notice, Panel } from '#kit/parts.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type Entry, entrant } from '../entry.ts'

type View = { slug: string; agency: { id: string; name: string }; entry: Entry; may: { withdraw: Verdict } }

export function EntryScreen({ slug, agency, entry, may }: View) {
  return (
    <Page
      heading={t('Đăng ký: {award}', { award: t(awardName(entry.awardCode)) })}
      sub={<a href={`/years/${slug}/entries?agency=${agency.id}`}>{t('Đăng ký thi đua của đơn vị')}</a>}
    >
      {entry.withdrawal && (
        <Notice kind="warn">
          {t('{name} đã rút đăng ký lúc {at}. Lý do: {reason}', {
            name: entry.withdrawal.by,
            at: vnInstant(entry.withdrawal.at),
            reason: entry.withdrawal.reason,
          })}
        </Notice>
      )}
      <Panel>
        <Facts
          items={[
            [
              t('Tập thể, cá nhân'),
              <>
                {entrant(entry, agency.name)} <Illustrative when={entry.illustrative} />
              </>,
            ],
            [t('Đơn vị'), agency.name],
            [t('Người đăng ký'), entry.enteredBy],
            [t('Lúc'), vnInstant(entry.enteredAt)],
          ]}
        />
      </Panel>
      {may.withdraw.kind === 'allowed' && (
        <Panel heading={t('Rút đăng ký')}>
          <Act
            may={may.withdraw}
            to={`/years/${slug}/agencies/${agency.id}/entries/${entry.id}/withdrawal`}
            label={t('Rút đăng ký')}
            kind="danger"
          >
            <TextArea name="reason" label={t('Lý do')} rows={2} required />
          </Act>
        </Panel>
      )}
    </Page>
  )
}
