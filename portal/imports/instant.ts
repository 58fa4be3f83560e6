/**
 * An instant as old magazines write it, in ISO 8601; hours without a zone are those of Vietnam. Null for what is none, for
 * a year before the newspaper's century and for the empty day of WordPress.
 */
export function instantOf(written: string): string | null {
  const [, day, hour = '00:00:00', zone = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
      written.trim(),
    ) ?? []
  const at = new Date(day ? `${day}T${hour}${zone || '+07:00'}` : (vietnamese(written) ?? written))
  const year = at.getUTCFullYear()
  return year >= 1945 && year <= 2200 ? at.toISOString() : null
}

/** “26/10/2022”, “Thứ tư, 26-10-2022 08:30”. */
function vietnamese(written: string): string | null {
  const [, day, month, year] = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(written) ?? []
  if (!day || !month || !year) return null
  const [hour = '00:00'] = /\d{1,2}:\d{2}/.exec(written) ?? []
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(5, '0')}:00+07:00`
}
