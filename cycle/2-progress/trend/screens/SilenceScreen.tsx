import { Page } from '#kit/page/page.tsx'
import { Panel } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Silence } from '../silence.ts'
import { SilentSheet } from './Silent.tsx'

const aPage = 50

export function SilenceScreen(view: { slug: string; year: number; silent: Silence[]; page: number }) {
  const { slug, silent, page } = view
  return (
    <Page
      heading={t('Đơn vị chưa báo cáo năm {year}', { year: view.year })}
      sub={<a href={`/years/${slug}/trend`}>{t('Tiến độ chỉ tiêu')}</a>}
    >
      <Panel id="silent" heading={t('Chưa báo cáo')}>
        <SilentSheet slug={slug} silent={silent.slice((page - 1) * aPage, page * aPage)} />
        <Pager
          page={page}
          pages={Math.ceil(silent.length / aPage)}
          href={(to) => `/years/${slug}/trend/silent?page=${to}`}
        />
      </Panel>
    </Page>
  )
}
