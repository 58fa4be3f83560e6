import { useShell } from '#kit/page/shell.ts'
import { Help, Progress } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Scorer } from '../../scoring.ts'
import type { SheetView } from '../../sheet.ts'
import { stampOf } from './stamp.ts'
import { sheetWords } from './words.ts'

/** Where the sheet stands; the island shows its part of it and says there whether everything is saved. */
export function StateBar({ view, scorer }: { view: SheetView; scorer: Scorer }) {
  const { signedIn } = useShell()
  return (
    <div
      class="score-bar"
      id="score-bar"
      data-words={JSON.stringify(sheetWords())}
      data-scorer={scorer}
      data-stamp={stampOf(view)}
      data-reader={`${signedIn?.name} ${signedIn?.line}`}
    >
      <p class="score-filled" data-filled>
        <Progress
          done={view.filled}
          all={view.toFill}
          label={t('Đã chấm {filled}/{all} dòng', { filled: view.filled, all: view.toFill })}
        />
      </p>
      <p class="score-state" data-state-line>
        <noscript>{t('Gõ xong hãy bấm “Lưu điểm” ở cuối bảng.')}</noscript>
      </p>
      <div class="score-tools" data-tools hidden>
        <button type="button" class="button button-quiet" data-undo disabled aria-keyshortcuts="Control+Z">
          {t('Hoàn tác')}
        </button>
        <button type="button" class="button button-quiet" data-redo disabled aria-keyshortcuts="Control+Y">
          {t('Làm lại')}
        </button>
        <Help word={t('Phím tắt')}>
          <Keys />
        </Help>
      </div>
      <div class="score-pasted" data-pasted hidden />
      <p class="spoken" role="status" aria-live="polite" data-spoken />
    </div>
  )
}

function Keys() {
  const keys: [string, string][] = [
    [t('Mũi tên, Enter, Tab'), t('đi giữa các ô; Shift để đi ngược hoặc chọn nhiều ô')],
    ['Home, End', t('ô đầu, ô cuối của dòng; với Ctrl: dòng đầu, dòng cuối')],
    ['Page Up, Page Down', t('lên, xuống mười dòng')],
    [t('F2 hoặc gõ luôn'), t('sửa ô; Esc để lấy lại giá trị cũ')],
    ['Ctrl+C, Ctrl+V', t('chép các ô đã chọn, dán một khối từ Excel')],
    ['Ctrl+Z, Ctrl+Y', t('hoàn tác, làm lại, cả khối đã dán')],
    ['Ctrl+S', t('lưu ngay (bình thường tự lưu)')],
  ]
  return (
    <dl class="score-keys">
      {keys.map(([key, does]) => (
        <div>
          <dt>{key}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
