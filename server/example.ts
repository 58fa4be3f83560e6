import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { examplePassword } from '#season/ground.ts'
import { playSeason } from '#season/season.ts'

const showDay = '2022-10-26'

/** Loads the example season into a database that holds nobody yet; all of it or nothing. */
export async function loadExample(db: Db): Promise<void> {
  await transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(20221026)`.execute(tx)
    const somebody = await tx.selectFrom('people').select('id').limit(1).executeTakeFirst()
    if (somebody) return
    await playSeason(tx)
    await tx
      .insertInto('settings')
      .values({ name: 'exampleDay', value: JSON.stringify(showDay) })
      .execute()
  })
}

/** What the terminal says of the example accounts; nothing on a system with real data. */
export async function exampleGreeting(db: Db): Promise<string[]> {
  const example = await db
    .selectFrom('settings')
    .where('name', '=', 'exampleDay')
    .select('name')
    .executeTakeFirst()
  if (!example) return []
  return [
    t('Tài khoản mẫu (mật khẩu chung: {password})', { password: examplePassword }),
    ...accounts.map(([name, line]) => `  ${name.padEnd(20)}${t(line)}`),
  ]
}

const accounts: [string, string][] = [
  ['ct.canbo', 'trợ lý thi đua của Cục Chính trị, cụm trưởng 2022'],
  ['ct.thutruong', 'thủ trưởng Cục Chính trị'],
  ['btm.canbo', 'trợ lý thi đua của Bộ Tham mưu, cụm trưởng 2023'],
  ['ttr.canbo', 'trợ lý thi đua của Thanh tra Tổng cục'],
  ['tongcuc.thutruong', 'thủ trưởng Tổng cục: ký quyết định, chủ trì hội đồng'],
  ['hoidong.thuky', 'thư ký Hội đồng Thi đua - Khen thưởng'],
  ['bientap', 'biên tập viên, Tổng biên tập tạp chí'],
  ['phongvien', 'phóng viên tạp chí'],
  ['kiemduyet', 'người duyệt bình luận'],
  ['quantri', 'quản trị hệ thống'],
]
