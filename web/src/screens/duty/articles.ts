// The two offences of this work stand on keys of their own; every other is chosen from the list.
export const ARTICLE_KEYS: Record<string, string> = { '150': 'a', '151': 'b', other: 'h' }
export const KNOWN_ARTICLES = ['150', '151']
