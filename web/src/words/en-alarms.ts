import type { viAlarms } from './vi-alarms'

export const enAlarms: Record<keyof typeof viAlarms, string> = {
  'place.alarms': 'Alarms',
  'alarms.about': 'Who was told of what, and when. Nothing is late with only one person knowing.',
  'alarms.open': 'Open',
  'alarms.unseen': 'Seen by nobody',
  'alarms.closed': 'Closed within 7 days',
  'alarms.level': 'Level',
  'alarms.duty': 'Duty',
  'alarms.officer': 'Officer',
  'alarms.head': 'Head',
  'alarms.coordinator': 'Coordinator',
  'alarms.not_seen': 'not seen',
  'alarms.over': 'somebody else is in charge now',
  'alarms.empty.open': 'No alarm is open',
  'alarms.empty.unseen': 'Every alarm was seen by somebody',
  'alarms.empty.closed': 'No alarm was closed within 7 days',
  'alarms.empty.text': 'What comes near its date, or passes it, appears here by itself.',
}
