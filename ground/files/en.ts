export const english: Record<string, string> = {
  'Không nhận tệp “{name}”. Hãy chọn tệp PDF, DOCX, XLSX, JPEG, PNG hoặc WebP.':
    'The file “{name}” is not taken. Choose a PDF, DOCX, XLSX, JPEG, PNG or WebP file.',
  'Tệp “{name}” lớn quá 20 MB. Hãy nén hoặc tách nhỏ.':
    'The file “{name}” is over 20 MB. Compress or split it.',
  '“{name}” không phải ảnh JPEG, PNG hoặc WebP. Hãy chọn ảnh khác.':
    '“{name}” is not a JPEG, PNG or WebP picture. Choose another.',
}
