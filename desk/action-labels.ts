import { t } from '#plumbing/language.ts'

const own: Record<string, string> = {
  'session.opened': 'Đăng nhập',
  'session.ended': 'Kết thúc phiên làm việc',
  'password.changed': 'Đổi mật khẩu',
  'step.moved': 'Đổi ngày của mốc',
  'step.completed': 'Ghi nhận mốc hoàn thành',
  'year.opened': 'Mở năm thi đua',
}

const labels: Record<string, string> = { ...own }

/** The Vietnamese of an action of the journal; its code where nobody has named it. */
export function actionLabel(action: string): string {
  return t(labels[action] ?? action)
}

/** Every action that has a name, for the filter of the journal. */
export function actionOptions(): { value: string; label: string }[] {
  const options = Object.keys(labels).map((value) => ({ value, label: actionLabel(value) }))
  return options.sort((one, other) => one.label.localeCompare(other.label, 'vi'))
}
