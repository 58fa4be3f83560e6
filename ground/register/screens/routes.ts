import { t } from '#plumbing/language.ts'

/** “Loại hình khen thưởng” in the reader's language. */
export function routeLabel(route: string): string {
  return labels()[route] ?? route
}

const labels = (): Record<string, string> => ({
  regular: t('Thường xuyên'),
  thematic: t('Theo chuyên đề'),
  exceptional: t('Đột xuất'),
  external: t('Đối ngoại'),
  devotedService: t('Quá trình cống hiến'),
  seniority: t('Niên hạn'),
  resistance: t('Thành tích kháng chiến'),
})

/** The routes by their codes. */
export const routes: readonly string[] = Object.keys(labels())
