import { Tabs } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { ListScreen, type ListView } from '../screens/ListScreen.tsx'

/** Bulletins of one kind, with the way to the other. */
export function BulletinsScreen(view: ListView) {
  const kinds = [
    { href: '/bulletins', label: t('Bản tin hình') },
    { href: '/bulletins/audio', label: t('Bản tin tiếng') },
  ]
  return (
    <ListScreen {...view}>
      <Tabs
        label={t('Loại bản tin')}
        items={kinds.map((kind) => ({ ...kind, current: kind.href === view.path }))}
      />
    </ListScreen>
  )
}
