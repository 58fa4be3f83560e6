import { TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { TrackersView } from '../trackers.view.ts'

/** The published list of ballots by their trackers, and the archive to verify with any program of the format. */
export function TrackersScreen({ at, sitting, asked, isFound, elections }: TrackersView) {
  return (
    <Page
      heading={t('Các phiếu đã nhận')}
      sub={sitting.councilName}
      act={
        <Button href={`${at}/tally`} kind="quiet">
          {t('Về trang bỏ phiếu')}
        </Button>
      }
    >
      {elections.length === 0 && <Notice>{t('Danh sách hiện ra khi kết thúc bỏ phiếu.')}</Notice>}
      {elections.length > 0 && (
        <Filter to={`${at}/trackers`} submit={t('Tìm')}>
          <TextField name="tracker" label={t('Mã theo dõi của tôi')} value={asked} maxLength={60} />
        </Filter>
      )}
      {asked !== '' && elections.length > 0 && (
        <Notice kind={isFound ? 'done' : 'late'}>
          {isFound
            ? t('Phiếu có mã này nằm trong danh sách được tính.')
            : t(
                'Không có phiếu nào mang mã này. Nếu bạn đã bỏ lại thì chỉ phiếu cuối được tính; nếu không, hãy báo tổ kiểm phiếu.',
              )}
        </Notice>
      )}
      {elections.map((one) => (
        <Panel
          key={one.position}
          heading={t('Phần {position}: {count} phiếu được tính', {
            position: one.position,
            count: one.trackers.length,
          })}
        >
          <ul>
            {one.trackers.map((tracker) => (
              <li key={tracker}>
                <code>{tracker}</code>
              </li>
            ))}
          </ul>
          <p>
            <a href={`${at}/archive?election=${one.position}`}>
              {t('Tải kho phiếu {uuid}.bel để tự kiểm tra', { uuid: one.uuid })}
            </a>
          </p>
        </Panel>
      ))}
    </Page>
  )
}
