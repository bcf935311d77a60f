// The plain texts of the notices that the law asks for, laid out as Decree 30/2020 has them. Filled from
// what is class work; what is not known here stays blank and is filled in by hand. No number of a
// form: who signs puts the form of their agency in its place. Official papers are in Vietnamese.
import type { Citation, Lead, StepCode } from '../api/types'

export const BLANK = '………………'
export const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

export interface Paper {
  step: StepCode
  /** Kind of document and its abbreviation, Decree 30/2020 Annex III. */
  kind: 'THÔNG BÁO' | 'BÁO CÁO'
  mark: 'TB' | 'BC'
  subject: string
  to: string
  body: string[]
}

const PROCURACY = `Viện kiểm sát nhân dân ${BLANK}`
const SENDER = `Ông (bà) ${BLANK}`

const paperOf = (
  step: StepCode,
  subject: string,
  to: string,
  body: string[],
  kind: Paper['kind'] = 'THÔNG BÁO',
): Paper => ({ step, kind, mark: kind === 'BÁO CÁO' ? 'BC' : 'TB', subject, to, body })

const TAKEN =
  '{agency} thông báo đã tiếp nhận nguồn tin về tội phạm ghi sổ số {number}, nhận {received}{kind}{article}.'
const BY = 'Căn cứ {citation},'

/** By the duty of law/time_limits.csv that the paper fulfils. */
const papers: Record<string, Paper> = {
  notify_acceptance: paperOf(
    'procuracy_notified_of_acceptance',
    'Về việc tiếp nhận nguồn tin về tội phạm',
    PROCURACY,
    [`${BY} ${TAKEN}`, `Tóm tắt nội dung: ${BLANK}`],
  ),
  tell_acceptance: paperOf(
    'reporter_told_of_acceptance',
    'Về việc tiếp nhận tố giác, tin báo về tội phạm',
    SENDER,
    [`${BY} ${TAKEN}`, 'Cơ quan sẽ thông báo kết quả giải quyết theo quy định của pháp luật.'],
  ),
  notify_assignment: paperOf(
    'assignment_notified',
    'Về việc phân công giải quyết nguồn tin về tội phạm',
    PROCURACY,
    [
      `${BY} {agency} thông báo phân công {officer} thụ lý, giải quyết nguồn tin về tội phạm ghi sổ số {number}, nhận {received}{kind}{article}.`,
      `Kèm theo: Quyết định phân công số ${BLANK} ngày ${BLANK}`,
    ],
  ),
  closing_report: paperOf(
    'closing_report_made',
    'Kết thúc việc kiểm tra, xác minh nguồn tin về tội phạm',
    `${BLANK} (người có thẩm quyền quyết định)`,
    [
      `${BY} {officer} báo cáo kết thúc việc kiểm tra, xác minh nguồn tin về tội phạm ghi sổ số {number}, nhận {received}{kind}{article}.`,
      `1. Tóm tắt nội dung: ${BLANK}`,
      `2. Kết quả kiểm tra, xác minh: ${BLANK}`,
      `3. Nhận xét, đề xuất: ${BLANK}`,
    ],
    'BÁO CÁO',
  ),
  ...sending('send_decision', 'Về việc gửi quyết định giải quyết nguồn tin về tội phạm'),
  ...sending('send_suspension', 'Về việc gửi quyết định tạm đình chỉ giải quyết nguồn tin về tội phạm'),
  ...sending('send_resumption', 'Về việc gửi quyết định phục hồi giải quyết nguồn tin về tội phạm'),
  ...telling('tell_result', 'Về kết quả giải quyết tố giác, tin báo về tội phạm'),
  ...telling('tell_suspension', 'Về việc tạm đình chỉ giải quyết tố giác, tin báo về tội phạm'),
  ...telling('tell_resumption', 'Về việc phục hồi giải quyết tố giác, tin báo về tội phạm'),
}

function sending(duty: string, subject: string): Record<string, Paper> {
  const body = [
    `${BY} {agency} gửi kèm theo Quyết định số ${BLANK} ngày ${BLANK} và tài liệu liên quan, về nguồn tin về tội phạm ghi sổ số {number}, nhận {received}{kind}{article}.`,
  ]
  return { [duty]: paperOf('decision_sent_to_procuracy', subject, PROCURACY, body) }
}
function telling(duty: string, subject: string): Record<string, Paper> {
  const body = [
    `${BY} {agency} thông báo về nguồn tin về tội phạm ghi sổ số {number}, nhận {received}: cơ quan đã ra Quyết định số ${BLANK} ngày ${BLANK}`,
    `Nội dung: ${BLANK}`,
  ]
  return { [duty]: paperOf('reporter_told', subject, SENDER, body) }
}

export const paperFor = (duty: string): Paper | undefined => papers[duty]

const behind = (text: string) => (text ? `, ${text}` : '')

const offenceOf = ({ article, clause }: Lead): string =>
  article && `${clause ? `khoản ${clause} ` : ''}Điều ${article} Bộ luật Hình sự`

/**
 * The body with what is known of the lead, which was read in Vietnamese; a date of the law is no part of a
 * notice. The sign of the end stands for the last full stop.
 */
export function bodyOf(paper: Paper, lead: Lead, citation: Citation): string[] {
  const officer = lead.investigator
    ? [lead.investigator.rank, lead.investigator.name].filter(Boolean).join(' ')
    : BLANK
  const values: Record<string, string> = {
    agency: lead.agency.name,
    number: lead.number,
    received: lead.received_words,
    kind: behind(lead.kind_words),
    article: behind(offenceOf(lead)),
    citation: citation.in_full,
    officer,
  }
  const lines = paper.body.map(line =>
    line.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? BLANK),
  )
  return [...lines.slice(0, -1), (lines.at(-1) ?? '').replace(/\.$/, '')]
}
