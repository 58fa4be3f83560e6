import { vnNumber, vnPoints } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel, Rank } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { PairLine, PairSide, PairView } from '../pair.view.ts'

/** An agency beside its neighbours in the rank, line by line. */
export function PairScreen(view: PairView) {
  const { slug, yearName, name, agency, above, below } = view
  return (
    <Page
      heading={name}
      sub={
        agency
          ? t('Hạng {place} · {total} điểm · năm {year}', {
              place: agency.place,
              total: vnPoints(agency.total),
              year: yearName,
            })
          : t('Năm {year}', { year: yearName })
      }
      act={<Button href={`/years/${slug}/rank`}>{t('Xem bảng xếp hạng')}</Button>}
      wide
    >
      {!above && !below && <Empty title={t('Chưa có đơn vị nào đứng cạnh để so sánh')} />}
      {above && <Beside side={above} isAbove own={name} slug={slug} />}
      {below && <Beside side={below} isAbove={false} own={name} slug={slug} />}
    </Page>
  )
}

function Beside({
  side,
  isAbove,
  own,
  slug,
}: {
  side: PairSide
  isAbove: boolean
  own: string
  slug: string
}) {
  const most = Math.max(...side.lines.map((line) => Math.abs(Number(line.by))), 0.01)
  return (
    <Panel
      heading={
        <>
          <Rank place={side.place} /> {apartWords(side, isAbove)}
        </>
      }
      aside={<a href={`/years/${slug}/rank/${side.id}`}>{t('xem từ phía bên kia')}</a>}
    >
      {side.tie && <p>{tieSentence(side, side.tie)}</p>}
      {side.swaps.length > 0 && (
        <>
          <p>
            {isAbove
              ? t('Lên trên nếu có một trong các thay đổi:')
              : t('Bị vượt nếu có một trong các thay đổi:')}
          </p>
          <ul class="rank-words">
            {side.swaps.map((swap) => (
              <li key={`${swap.side}${swap.code}${swap.of}`}>
                {sideName(swap.side, { isAbove, own, other: side.name })}: {swapOf(swap)}
              </li>
            ))}
          </ul>
        </>
      )}
      {side.crossings.length > 0 && (
        <p class="small">
          {t('Bằng điểm nhau nếu trọng số đổi: {changes}', {
            changes: side.crossings
              .map(({ code, percent }) => `${code}\u00a0${signed(percent)}\u00a0%`)
              .join('; '),
          })}
        </p>
      )}
      <Sheet
        caption={t('Từng dòng so với {name}', { name: side.name })}
        rows={side.lines}
        rowKey={(line) => line.code}
        columns={[
          { head: t('Mã'), lead: true, cell: (line) => line.code },
          {
            head: t('Tiêu chí'),
            title: true,
            cell: (line) => <span class={`depth-${Math.min(line.depth, 4)}`}>{line.title}</span>,
          },
          { head: own, numeric: true, cell: (line) => vnPoints(line.own) },
          { head: side.name, numeric: true, cell: (line) => vnPoints(line.other) },
          { head: t('Chênh'), numeric: true, cell: (line) => signed(line.by) },
          { head: t('Hơn, kém'), cell: (line) => <Apart line={line} most={most} /> },
        ]}
      />
    </Panel>
  )
}

function apartWords({ name, gap, exactGap, tie }: PairSide, isAbove: boolean): string {
  if (tie) return t('Bằng điểm với {name}', { name })
  const isTiny = /^-?0(\.0*)?$/.test(gap)
  const apart = isTiny ? vnNumber(exactGap.replace('-', '')) : vnPoints(gap.replace('-', ''))
  const values = { name, gap: apart }
  return isAbove ? t('Kém {name} đứng trên {gap} điểm', values) : t('Hơn {name} đứng dưới {gap} điểm', values)
}

function tieSentence({ place }: PairSide, { by, awaitsBallot }: NonNullable<PairSide['tie']>): string {
  if (by) return t('Bằng tổng điểm; phân định theo: {by}.', { by: by === 'ballot' ? t('phiếu bầu') : by })
  if (awaitsBallot) return t('Bằng điểm và mọi chỉ số: chờ bỏ phiếu.')
  return t('Bằng điểm, không có chỉ số nào phân định nên cùng hạng {place}.', { place })
}

type Names = { isAbove: boolean; own: string; other: string }

/** Whose line changes: of the pair, the upper or the lower one. */
const sideName = (side: 'upper' | 'lower', { isAbove, own, other }: Names): string =>
  (side === 'lower') === isAbove ? own : other

function swapOf(swap: PairSide['swaps'][number]): string {
  const isMore = swap.side === 'lower'
  const values = { code: swap.code, points: vnNumber(swap.enough) }
  if (swap.before === null || swap.after === null || swap.of === 'over')
    return isMore ? t('thêm {points} điểm ở {code}', values) : t('bớt {points} điểm ở {code}', values)
  const figures = { ...values, before: vnNumber(swap.before), after: vnNumber(swap.after) }
  return isMore
    ? t('thêm {points} điểm ở {code}, số liệu từ {before} thành {after}', figures)
    : t('bớt {points} điểm ở {code}, số liệu từ {before} thành {after}', figures)
}

const signed = (figure: string): string =>
  /^-?0*\.?0*$/.test(figure) ? '0' : `${figure.startsWith('-') ? '' : '+'}${vnNumber(figure)}`

/** A bar to the right where the agency is ahead, to the left where it is behind. */
function Apart({ line, most }: { line: PairLine; most: number }) {
  const by = Number(line.by)
  const length = (Math.abs(by) / most) * 48
  const words = t('{code}: chênh {by} điểm', { code: line.code, by: signed(line.by) })
  return (
    <svg class="apart" role="img" viewBox="0 0 100 12" width="160" height="18" aria-label={words}>
      <title>{words}</title>
      <path class="apart-middle" d="M50 0V12" />
      {by !== 0 && (
        <rect
          class={by > 0 ? 'apart-more' : 'apart-less'}
          x={by > 0 ? 50 : 50 - length}
          y={2}
          width={length}
          height={8}
        />
      )}
    </svg>
  )
}
