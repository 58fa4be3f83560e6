import { vnDay, vnNumber, vnPoints } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Notice, Panel, Pill, Rank } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { scorerLabel, columns as scorers } from '../../scoring.ts'
import type { RankedRow, RankView } from '../rank.view.ts'
import { Sureness } from './Sureness.tsx'
import { swapSentence } from './swap.ts'

/** The rank: points, bands, votes, and how sure each place is. */
export function RankScreen(view: RankView) {
  const { slug, yearName, rows, page, pages } = view
  return (
    <Page
      heading={t('Xếp hạng')}
      sub={t('Năm {year} · {count} đơn vị đã có điểm', { year: yearName, count: view.ranked })}
      act={<Button href={`/years/${slug}/rank.xlsx`}>{t('Tải bảng tính có công thức')}</Button>}
      wide
    >
      {!view.isSure && <Notice>{t('Đang tính độ vững của thứ hạng. Hãy tải lại trang sau ít giây.')}</Notice>}
      <Panel
        heading={
          <>
            {t('Thứ hạng và độ vững')} <Illustrative when={view.illustrative} />
          </>
        }
        aside={<Votes {...view} />}
      >
        <Sheet
          caption={t('Thứ hạng của các cơ quan')}
          rows={rows}
          rowKey={(row) => row.agencyId}
          columns={columns(view)}
          empty={<Empty title={t('Cụm chưa có đơn vị thành viên')} />}
        />
        <Pager page={page} pages={pages} href={(to) => `/years/${slug}/rank?page=${to}`} />
      </Panel>
      <InWords {...view} />
      <Legend {...view} />
    </Page>
  )
}

function Votes({ acclamation }: RankView) {
  if (!acclamation) return <span class="small">{t('chưa ghi kết quả suy tôn')}</span>
  return (
    <span class="small">
      {t('suy tôn ngày {day}: {voted}/{members} thành viên bỏ phiếu', {
        day: vnDay(acclamation.heldOn),
        voted: acclamation.voted,
        members: acclamation.members,
      })}
    </span>
  )
}

function columns(view: RankView): Column<RankedRow>[] {
  const { slug, hasBands, acclamation } = view
  const vote: Column<RankedRow>[] = acclamation
    ? [{ head: t('Suy tôn'), numeric: true, cell: (row) => <Vote row={row} /> }]
    : []
  const band: Column<RankedRow>[] = hasBands
    ? [{ head: t('Xếp loại'), cell: (row) => <Band row={row} /> }]
    : []
  return [
    { head: t('Hạng'), lead: true, cell: (row) => <Rank place={row.rank} /> },
    {
      head: t('Cơ quan'),
      title: true,
      cell: (row) => (row.isOpen ? <a href={`/years/${slug}/rank/${row.agencyId}`}>{row.name}</a> : row.name),
    },
    ...scorers
      .filter((scorer) => view.rows.some((row) => row[scorer] !== null))
      .map((scorer) => ({
        head: scorerLabel(scorer),
        numeric: true,
        cell: (row: RankedRow) => <Total row={row} scorer={scorer} />,
      })),
    ...band,
    ...vote,
    { head: t('Độ vững'), cell: (row) => <Picture row={row} of={view.ranked} /> },
  ]
}

function Total({ row, scorer }: { row: RankedRow; scorer: (typeof scorers)[number] }) {
  const points = row[scorer]
  if (points === null) return <>–</>
  return row.basis === scorer ? (
    <strong title={row.exactTotal ?? undefined}>{vnPoints(points)}</strong>
  ) : (
    <span>{vnPoints(points)}</span>
  )
}

function Band({ row }: { row: RankedRow }) {
  const signs = { met: '✓', notMet: '✗', missing: '?' }
  if (row.rank === null) return <>–</>
  const label = row.band ? row.band.title : t('chưa xếp loại')
  if (row.why.length === 0) return <>{label}</>
  return (
    <details class="help rank-band">
      <summary>{label}</summary>
      <ul class="help-text">
        {row.why.map(({ words, outcome }) => (
          <li key={words}>
            {signs[outcome]} {words} (
            {{ met: t('đạt'), notMet: t('không đạt'), missing: t('chưa có số liệu') }[outcome]})
          </li>
        ))}
      </ul>
    </details>
  )
}

function Vote({ row }: { row: RankedRow }) {
  if (row.yes === null) return <>–</>
  const differs = row.rank !== null && row.votePlace !== row.rank
  return (
    <>
      {t('{yes} phiếu, hạng {place}', { yes: row.yes, place: row.votePlace ?? '–' })}
      {differs && (
        <>
          <br />
          <Pill kind="warn">{t('khác hạng điểm')}</Pill>
        </>
      )}
    </>
  )
}

function Picture({ row, of }: { row: RankedRow; of: number }) {
  if (row.rank === null || !row.weights) return <>–</>
  return <Sureness place={row.rank} of={of} weights={row.weights} disputes={row.disputes} />
}

function InWords({ slug, rows }: RankView) {
  const ranked = rows.filter((row) => row.rank !== null)
  if (ranked.length === 0) return null
  return (
    <Panel heading={t('Nói thành lời')}>
      <ul class="rank-told">
        {ranked.map((row) => (
          <li key={row.agencyId}>
            <p>
              <Rank place={row.rank} /> <a href={`/years/${slug}/rank/${row.agencyId}`}>{row.name}</a>
            </p>
            <Words row={row} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Words({ row }: { row: RankedRow }) {
  return (
    <ul class="rank-words">
      {row.awaitsBallot && <li>{t('Bằng điểm và mọi chỉ số: chờ bỏ phiếu.')}</li>}
      {row.with.length > 0 && !row.awaitsBallot && (
        <li>{t('Cùng hạng với {count} đơn vị.', { count: row.with.length })}</li>
      )}
      {row.decidedBy && (
        <li>{t('Bằng tổng điểm; phân định theo: {by}.', { by: tieWords(row.decidedBy) })}</li>
      )}
      {row.missing.length > 0 && (
        <li>{t('Còn {count} tiêu chí bắt buộc chưa có số liệu.', { count: row.missing.length })}</li>
      )}
      {weightWords(row).map((words) => (
        <li key={words}>{words}</li>
      ))}
      {row.swap && row.abovePlace !== null && (
        <li>
          {t('Đổi chỗ với hạng {place} nếu {change}.', {
            place: row.abovePlace,
            change: swapSentence(row.swap, row.swap.side === 'lower'),
          })}
        </li>
      )}
    </ul>
  )
}

const tieWords = (by: string): string => (by === 'ballot' ? t('phiếu bầu') : by)

function weightWords({ rank, weights, disputes }: RankedRow): string[] {
  const place = rank ?? '–'
  const words: string[] = []
  if (weights && weights.best === rank && weights.worst === rank)
    words.push(
      t('Hạng {place} giữ nguyên khi tăng hoặc giảm 10 % trọng số của bất kỳ một tiêu chí nào.', { place }),
    )
  else if (weights)
    words.push(
      t('Đổi trọng số 10 %: cao nhất hạng {best}{bestBy}, thấp nhất hạng {worst}{worstBy}.', {
        ...{ best: weights.best, worst: weights.worst },
        ...{ bestBy: bracket(weights.bestBy), worstBy: bracket(weights.worstBy) },
      }),
    )
  if (disputes && (disputes.best !== rank || disputes.worst !== rank))
    words.push(
      t(
        'Quyết khác đi một ô còn khác ý kiến: cao nhất hạng {best}{bestBy}, thấp nhất hạng {worst}{worstBy}.',
        {
          ...{ best: disputes.best, worst: disputes.worst },
          ...{ bestBy: bracket(disputes.bestBy), worstBy: bracket(disputes.worstBy) },
        },
      ),
    )
  return words
}

const bracket = (by: string | null): string => (by === null ? '' : ` (${by})`)

function Legend({ rows }: RankView) {
  return (
    <Panel heading={t('Đọc hình độ vững')}>
      <p>
        {t(
          'Chấm đỏ là hạng hiện tại, bên trái là hạng 1. Vạch trên: hạng cao nhất và thấp nhất khi điểm đạt được và điểm tối đa của một tiêu chí hay một nhóm tăng hoặc giảm 10 %, các tiêu chí khác giữ nguyên. Vạch dưới: khi một ô mà các cột đã nộp ghi khác nhau được quyết theo cột kia.',
        )}
      </p>
      <p>
        {t(
          'Trong ngoặc là thay đổi đưa tới hạng ấy: mã tiêu chí và mức tăng (+10 %) hoặc giảm (−10 %) trọng số, hoặc tên viết tắt của cơ quan và mã tiêu chí có ô được quyết khác đi. Ví dụ “(2 −10 %)”: tiêu chí 2 giảm 10 % trọng số.',
        )}
      </p>
      <details>
        <summary>{t('Bảng số của hình')}</summary>
        <Sheet
          caption={t('Hạng cao nhất và thấp nhất của từng cơ quan')}
          rows={rows.filter((row) => row.rank !== null)}
          rowKey={(row) => row.agencyId}
          columns={[
            { head: t('Hạng'), lead: true, cell: (row) => <Rank place={row.rank} /> },
            { head: t('Cơ quan'), title: true, cell: (row) => row.name },
            { head: t('Tổng điểm đúng từng chữ số'), numeric: true, cell: (row) => vnNumber(row.exactTotal) },
            { head: t('Khi đổi trọng số'), cell: (row) => rangeWords(row.weights) },
            { head: t('Khi quyết khác một ô'), cell: (row) => rangeWords(row.disputes) },
          ]}
        />
      </details>
    </Panel>
  )
}

function rangeWords(whisker: RankedRow['weights']): string {
  if (!whisker) return '–'
  const { best, worst, bestBy, worstBy } = whisker
  return `${best}${bracket(bestBy)} – ${worst}${bracket(worstBy)}`
}
