import { vnInstant, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Panel } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { RunChoice } from '../kind.ts'
import type { Run } from '../run.ts'
import { RunStateMark } from './run-state.tsx'

type View = { slug: string; runs: Run[]; isMore: boolean; page: number; choices: RunChoice[] }

export function RunsScreen({ slug, runs, isMore, page, choices }: View) {
  const at = `/years/${slug}/papers/runs`
  return (
    <Page
      heading={t('In hàng loạt')}
      sub={t('Nhiều bằng hoặc nhiều văn bản cùng loại trong một đợt: một tệp PDF để in, hoặc một tệp ZIP.')}
    >
      <Panel heading={t('Các đợt in')} id="runs">
        <Sheet
          caption={t('Các đợt in, mới nhất trước')}
          rows={runs}
          rowKey={(run) => run.id}
          columns={[
            {
              head: t('Nội dung'),
              title: true,
              cell: (run) => <a href={`/runs/${run.id}`}>{t(run.title)}</a>,
            },
            { head: t('Số lượng'), numeric: true, cell: (run) => vnNumber(run.inAll) },
            { head: t('Trạng thái'), cell: (run) => <RunStateMark run={run} /> },
            { head: t('Người lập'), hideOnPhone: true, cell: (run) => run.askedBy },
            { head: t('Lúc'), hideOnPhone: true, cell: (run) => vnInstant(run.askedAt) },
          ]}
          empty={<Empty title={t('Chưa có đợt in nào.')} how={t('Chọn thứ cần in ở dưới để lập một đợt.')} />}
        />
        <Pager page={page} pages={isMore ? page + 1 : page} href={(n) => `${at}?page=${n}`} />
      </Panel>
      <Panel heading={t('Lập đợt in mới')} id="new">
        <Sheet
          caption={t('Những thứ in được hàng loạt')}
          rows={choices}
          rowKey={(choice) => choice.value}
          columns={[
            {
              head: t('Thứ cần in'),
              title: true,
              cell: (choice) => (
                <a href={`${at}/new?of=${encodeURIComponent(choice.value)}`}>{choice.name}</a>
              ),
            },
            { head: t('Gồm'), hideOnPhone: true, cell: (choice) => choice.hint },
          ]}
          empty={<Empty title={t('Chưa có gì để in hàng loạt.')} />}
        />
      </Panel>
    </Page>
  )
}
