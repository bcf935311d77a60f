import type { viToday } from './vi-today'

export const enToday: Record<keyof typeof viToday, string> = {
  'place.people': 'People of the agency',
  'today.in_place_of': '{who}',
  'today.late': 'Late',
  'today.due': 'Due today',
  'today.coming': 'Coming',
  'today.whole': 'Show all {count}',
  'today.fresh': 'New',
  'today.fresh.more': 'And {count} more that are not listed here.',
  'today.late_inner': 'Late by our own rules',
  'today.asks': 'More time, if needed',
  'today.asks.note': 'The last day on which the law lets one ask. Not owed, and never late.',
  'today.urgent': 'Within 15 minutes',
  'today.all': 'See all {count} tasks',
  'today.aside': 'This week and shared matters',
  'today.week': 'This week',
  'today.dues': '{count} due',
  'today.off': 'off',
  'today.waiting': 'Waiting for others',
  'today.leads': '{count} leads',
  'today.own_quiet': 'Nothing of yours is late and nothing is due today.',
  'today.alarms': 'Alarms in the whole city: {count} open',
  'today.empty': 'Nothing of yours is due today',
  'today.empty.text': 'New tips, answers and work given to you will appear here.',
  'today.no_keys':
    'You have not been given keys yet, so you cannot open any tip. Ask the head or a colleague who has keys to go to Today and press “Give keys”.',
}
