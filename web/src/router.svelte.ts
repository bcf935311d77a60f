// The address is the state: paths name a place, the query names filter, tab and chosen row.
interface Address {
  path: string
  query: URLSearchParams
}

const visited = new Map<string, string>()

function here(): Address {
  const path = location.pathname.replace(/(.)\/$/, '$1')
  visited.set(path, path + location.search)
  return { path, query: new URLSearchParams(location.search) }
}
let current = $state.raw<Address>(here())

export const route = {
  get path() {
    return current.path
  },
  get query() {
    return current.query
  },
}

/** The address under which a path was last open in this window, filters and all. */
export const lastAt = (path: string): string => visited.get(path) ?? path

export interface Going {
  replace?: boolean
}

export function go(address: string, { replace = false }: Going = {}): void {
  const before = current.path
  if (replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  current = here()
  if (current.path !== before) scrollTo(0, 0)
}

/** The present address with some query values changed; an empty value takes it out. */
export function withQuery(changes: Record<string, string>): string {
  const query = new URLSearchParams(current.query)
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value)
    else query.delete(name)
  }
  const search = query.toString()
  return search ? `${current.path}?${search}` : current.path
}

/** One of the allowed values, the first when the address says something else. */
export function queryChoice<Value extends string>(name: string, allowed: readonly Value[]): Value {
  const given = current.query.get(name)
  return allowed.find(value => value === given) ?? (allowed[0] as Value)
}

/** The values of ":name" parts, or null when the path is another one. */
export function match(pattern: string, path = current.path): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const values: Record<string, string> = {}
  for (const [i, part] of wanted.entries()) {
    const piece = given[i] ?? ''
    if (part.startsWith(':')) values[part.slice(1)] = decodeURIComponent(piece)
    else if (part !== piece) return null
  }
  return values
}

function isOurs(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
  const isInside = link.origin === location.origin && !link.pathname.startsWith('/api/')
  return isPlain && !event.altKey && isInside && !link.target && !link.hasAttribute('download')
}

/** Links stay plain <a href>; a plain click on one of ours changes the address without a reload. */
export function startRouter(): void {
  addEventListener('popstate', () => (current = here()))
  document.addEventListener('click', event => {
    const link = (event.target as Element | null)?.closest?.('a[href]')
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return
    if (!isOurs(event, link)) return
    if (link.hash && link.pathname === location.pathname) return
    event.preventDefault()
    go(link.pathname + link.search)
  })
}
