import type { ComponentChildren } from 'preact'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Cite, Facts, Notice, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { placeLabel } from '../posting.ts'
import type { PostedList } from '../posting.view.ts'
import type { PostingRule } from '../rule.ts'
import type { Seal } from '../snapshot.ts'

/** Whether it runs, and how long still. */
export function StatePill({ state, daysLeft }: Pick<PostedList, 'state' | 'daysLeft'>) {
  if (state === 'takenDown') return <Pill kind="late">{t('đã gỡ')}</Pill>
  if (state !== 'running') return <Pill>{t('đã hết thời gian công khai')}</Pill>
  return daysLeft <= 1 ? (
    <Pill kind="warn">{t('ngày cuối')}</Pill>
  ) : (
    <Pill kind="ok">{t('còn {days} ngày làm việc', { days: daysLeft })}</Pill>
  )
}

/** Period, place and rule of a posting, and whether the list still is the signed one. */
export function PostingFacts({ list }: { list: PostedList }) {
  const { posting, seal, names } = list
  return (
    <Facts
      items={[
        [
          t('Thời gian công khai'),
          t('{days} ngày làm việc, từ {from} đến hết {to}', {
            days: posting.days,
            from: vnDay(posting.postedOn),
            to: vnDay(posting.endsOn),
          }),
        ],
        [t('Tình trạng'), <StatePill key="state" {...list} />],
        [t('Nơi công khai'), [placeLabel(posting.place), posting.placeWords].filter(Boolean).join('; ')],
        [t('Căn cứ'), <Basis key="basis" rule={posting.rule} ownRule={posting.ownRule} />],
        [t('Số trường hợp'), vnNumber(names)],
        [t('Chữ ký của danh sách'), <SealLine key="seal" seal={seal} digest={posting.digest} />],
      ]}
    />
  )
}

/** What asks the posting: the clause of the law, the body's own rule, or both. */
export function Basis({ rule, ownRule }: { rule: PostingRule; ownRule: string }) {
  return (
    <>
      {rule.kind === 'own' && <>{t('Luật không quy định; công khai theo quy chế của cơ quan')}. </>}
      {rule.kind !== 'own' && <Cite of={rule.citation} />}
      {rule.kind === 'unread' && <> {t('(chưa đọc được toàn văn, người có thẩm quyền ấn định số ngày)')}</>}
      {rule.kind !== 'own' && ownRule !== '' && '; '}
      {ownRule}
    </>
  )
}

function SealLine({ seal, digest }: { seal: Seal; digest: string }) {
  return (
    <>
      {seal === 'right' ? (
        <Pill kind="ok">{t('chữ ký đúng')}</Pill>
      ) : (
        <Pill kind="late">{t('chữ ký không đúng')}</Pill>
      )}{' '}
      <small class="quiet">
        {t('mã kiểm tra')} <code>{digest.slice(0, 16)}</code>
      </small>
    </>
  )
}

/** A list that is not the signed one any more must not be believed. */
export function SealWarning({ seal }: { seal: Seal }) {
  if (seal === 'right') return null
  return (
    <Notice kind="late">
      <p>
        {seal === 'listChanged'
          ? t(
              'Danh sách đang hiện khác với bản đã ký khi công khai. Đừng dựa vào danh sách này; hãy báo cơ quan công khai.',
            )
          : t('Chữ ký của danh sách này không đúng. Đừng dựa vào danh sách này; hãy báo cơ quan công khai.')}
      </p>
    </Notice>
  )
}

type SheetOf = {
  list: PostedList
  href: (page: number) => string
  mark?: (entryId: string) => ComponentChildren
}

/** The names as they were signed; `mark` adds what may be done about one. */
export function EntrySheet({ list, href, mark }: SheetOf) {
  return (
    <>
      <Sheet
        caption={t('Danh sách công khai')}
        rows={list.entries}
        rowKey={(row) => row.id}
        columns={[
          { head: t('TT'), lead: true, cell: (row) => row.position },
          { head: t('Tập thể, cá nhân'), title: true, cell: (row) => row.recipient },
          { head: t('Cơ quan, đơn vị'), cell: (row) => row.agencyName },
          { head: t('Danh hiệu, hình thức'), cell: (row) => t(awardName(row.awardCode)) },
          { head: t('Thành tích'), wide: true, cell: (row) => row.achievement || '–' },
          ...(mark ? [{ head: t('Ý kiến'), cell: (row: { id: string }) => mark(row.id) }] : []),
        ]}
      />
      <Pager page={list.page} pages={list.pages} href={href} />
    </>
  )
}
