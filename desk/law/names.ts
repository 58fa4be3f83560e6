import type { Option } from '#kit/form/fields.tsx'
import { said } from '#kit/said.ts'
import { layerWords, routeWords } from '#law/answer/words/names.ts'
import { type Layer, layers, type Recipient } from '#law/kernel/asked.ts'
import type { Route } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import type { AwardLane } from './versions.ts'

export const recipients: readonly Recipient[] = ['individual', 'collective', 'household']

export function recipientName(recipient: Recipient): string {
  if (recipient === 'individual') return t('Cá nhân')
  return recipient === 'collective' ? t('Tập thể') : t('Hộ gia đình')
}

export function routeName(route: Route): string {
  return said(routeWords[route])
}

export function layerName(layer: 'national' | Layer | null): string {
  return said(layerWords[layer ?? 'national'])
}

export function laneName(lane: AwardLane['id']): string {
  if (lane === 'standard') return t('Tiêu chuẩn')
  return lane === 'money' ? t('Tiền thưởng') : t('Thẩm quyền, thủ tục')
}

/** The layers as choices; national law is the first. */
export function layerOptions(): Option[] {
  return [
    { value: 'national', label: layerName(null) },
    ...layers.map((one) => ({ value: one, label: layerName(one) })),
  ]
}

export function recipientOptions(): Option[] {
  return recipients.map((one) => ({ value: one, label: recipientName(one) }))
}
