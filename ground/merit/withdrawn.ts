import { type SqlBool, sql } from 'kysely'

type Withdrawable = 'discipline_id' | 'matter_id' | 'hardship_id' | 'past_work_id' | 'use_id'

/** Whether a fact was not taken back. */
export function notWithdrawn(table: string, column: Withdrawable) {
  return sql<SqlBool>`not exists (select 1 from fact_withdrawals back
    where ${sql.ref(`back.${column}`)} = ${sql.ref(`${table}.id`)})`
}
