import { t } from '#plumbing/language.ts'
import { Mark, type MarkName } from './marks.tsx'
import { type Shell, useShell } from './shell.ts'

type Stage = {
  number: number
  label: string
  href: string
  rooms: string[]
  state: 'done' | 'now' | 'ahead'
}
type Place = { mark: MarkName; label: string; href: string; count?: number }

/** The year and what outlives it: the way to every room of the workspace. */
export function Rail() {
  const shell = useShell()
  return (
    <>
      <Places label={t('Bàn làm việc')} places={deskPlaces(shell)} path={shell.path} />
      {shell.year && (
        <nav aria-label={t('Năm thi đua')} class="rail-part">
          <p class="rail-label" aria-hidden="true">
            {t('Năm thi đua')}
          </p>
          <ol class="stages">
            {stagesOf(shell.year).map((stage) => (
              <li key={stage.number} class={`stage stage-${stage.state}`}>
                <a href={stage.href} aria-current={standsIn(shell.path, stage)}>
                  <span class="stage-number" aria-hidden="true">
                    {stage.state === 'done' ? '✓' : stage.number}
                  </span>
                  <span>
                    {stage.label}
                    <span class="spoken">{spokenState(stage.state)}</span>
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <Places label={t('Lâu dài')} places={lastingPlaces(shell)} path={shell.path} titled />
    </>
  )
}

type PlacesOf = { label: string; places: Place[]; path: string; titled?: boolean }

function Places({ label, places, path, titled }: PlacesOf) {
  return (
    <nav aria-label={label} class="rail-part">
      {titled && (
        <p class="rail-label" aria-hidden="true">
          {label}
        </p>
      )}
      <ul class="places">
        {places.map((place) => (
          <li key={place.href}>
            <a href={place.href} aria-current={isAt(path, place.href) ? 'page' : undefined}>
              <Mark name={place.mark} />
              <span>{place.label}</span>
              {place.count ? (
                <span class="count">
                  {place.count}
                  <span class="spoken"> {t('việc đang chờ bạn')}</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function deskPlaces(shell: Shell): Place[] {
  return [
    { mark: 'desk', label: t('Việc của tôi'), href: '/desk', count: shell.due },
    { mark: 'register', label: t('Vì sao chưa đến tôi?'), href: '/mine' },
  ]
}

function stagesOf(year: NonNullable<Shell['year']>): Stage[] {
  const stages: [string, string][] = [
    [t('Phát động, giao ước'), 'launch movement targets criteria entries pledge'],
    [t('Kết quả, sơ kết'), 'progress trend midyear initiatives shortcomings directions results statement'],
    [t('Chấm điểm, bình xét'), 'selection scores cross-checks nominations dossiers equity council sittings'],
    [t('Quyết định, trao tặng'), 'award submissions decisions'],
    [t('Tổng kết, bàn giao'), 'closing conference central-report remark exemplars handover'],
  ]
  return stages.map(([label, named], index) => ({
    number: index + 1,
    label,
    href: `/years/${year.slug}/${named.split(' ')[0]}`,
    rooms: named.split(' '),
    state:
      year.closed || year.doneStages.includes(index + 1)
        ? 'done'
        : year.stage === index + 1
          ? 'now'
          : 'ahead',
  }))
}

function lastingPlaces({ year, signedIn, journal }: Shell): Place[] {
  const ofYear: Place[] = year
    ? [
        { mark: 'tasks', label: t('Việc theo dõi'), href: `/years/${year.slug}/tasks` },
        { mark: 'papers', label: t('Văn bản'), href: `/years/${year.slug}/papers` },
        { mark: 'statistics', label: t('Thống kê'), href: `/years/${year.slug}/statistics` },
      ]
    : []
  return [
    { mark: 'units', label: t('Đơn vị và cụm'), href: '/agencies' },
    { mark: 'people', label: t('Cá nhân'), href: '/people' },
    { mark: 'register', label: t('Sổ khen thưởng'), href: '/register' },
    { mark: 'law', label: t('Luật'), href: '/law' },
    ...when(signedIn?.staff, { mark: 'sweep', label: t('Rà soát'), href: '/sweeps' }),
    ...ofYear,
    ...when(signedIn?.editor, { mark: 'magazine', label: t('Tạp chí điện tử'), href: '/magazine' }),
    ...when(signedIn?.moderator, {
      mark: 'moderation',
      label: t('Bình luận chờ duyệt'),
      href: '/moderation',
    }),
    ...(journal ? [{ mark: 'journal' as const, label: t('Nhật ký'), href: journal }] : []),
    ...when(signedIn?.administrator, {
      mark: 'administration',
      label: t('Quản trị'),
      href: '/administration',
    }),
  ]
}

function when(may: boolean | undefined, place: Place): Place[] {
  return may ? [place] : []
}

/** Whether the page is the stage's own, or one of its rooms: of the cluster or of one agency. */
function standsIn(path: string, { href, rooms }: Stage): 'page' | 'true' | undefined {
  if (isAt(path, href)) return 'page'
  const [, years, , room, , agencyRoom] = path.split('?')[0]?.split('/') ?? []
  const here = room === 'agencies' ? agencyRoom : room
  return years === 'years' && here && rooms.includes(here) ? 'true' : undefined
}

function isAt(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`) || path.startsWith(`${href}?`)
}

function spokenState(state: Stage['state']): string {
  if (state === 'done') return ` (${t('đã xong')})`
  return state === 'now' ? ` (${t('đang làm')})` : ''
}
