// One key for one thing an officer means to do. A retry after a broken connection sends the same
// key, so the server does it once; other words in the form are another intention.
export class Intention {
  #key = ''
  #meant = ''

  keyFor(body: unknown): string {
    const meant = JSON.stringify(body)
    if (!this.#key || meant !== this.#meant) {
      this.#key = crypto.randomUUID()
      this.#meant = meant
    }
    return this.#key
  }

  /** Done: the next press of the same button means it anew. */
  done(): void {
    this.#key = ''
  }
}
