// Files on their way to the server, one after the other; a broken one waits to be sent again under
// the same intention, so that it is never stored twice.
import { Intention } from '../../api/intention'
import { asProblem, type Problem } from '../../api/problem'
import { sendDocument } from '../../api/client'

export const LARGEST = 50 * 1024 * 1024

export class Upload {
  state = $state<'waiting' | 'sending' | 'done' | 'failed' | 'too_large' | 'empty_file'>('waiting')
  share = $state(0)
  problem = $state.raw<Problem | null>(null)
  readonly intention = new Intention()
  constructor(readonly file: File) {
    if (file.size > LARGEST) this.state = 'too_large'
    else if (!file.size) this.state = 'empty_file'
  }
}

export class Uploads {
  all = $state.raw<Upload[]>([])
  #isSending = false

  /** Called when something new is stored and nothing more is under way. */
  stored: () => Promise<void> = () => Promise.resolve()

  constructor(readonly lead: string) {}

  /** Something would be lost if the page went now. */
  get isBusy(): boolean {
    return this.all.some(one => one.state !== 'done')
  }

  add(files: Iterable<File>): void {
    this.all = [...this.all, ...Array.from(files, file => new Upload(file))]
    void this.#send()
  }
  again(upload: Upload): void {
    upload.state = 'waiting'
    void this.#send()
  }
  leaveOut(upload: Upload): void {
    this.all = this.all.filter(one => one !== upload)
  }

  async #send(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    let count = 0
    for (;;) {
      const next = this.all.find(one => one.state === 'waiting')
      if (!next) break
      if (await this.#sendOne(next)) count += 1
    }
    this.#isSending = false
    if (!count) return
    await this.stored()
    this.all = this.all.filter(one => one.state !== 'done')
  }

  async #sendOne(upload: Upload): Promise<boolean> {
    upload.state = 'sending'
    upload.problem = null
    try {
      await sendDocument(this.lead, upload.file, upload.intention, share => (upload.share = share))
      upload.state = 'done'
      return true
    } catch (thrown) {
      upload.problem = asProblem(thrown)
      upload.state = 'failed'
      return false
    }
  }
}

const byLead = new Map<string, Uploads>()

/** Those of a lead: going to another part of the page and back does not lose them. */
export function uploadsOf(lead: string, stored: () => Promise<void>): Uploads {
  const uploads = byLead.get(lead) ?? new Uploads(lead)
  byLead.set(lead, uploads)
  uploads.stored = stored
  return uploads
}
