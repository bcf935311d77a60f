// English of what a procuracy is sent and does.
import type { viNotices } from './vi-notices'

export const enNotices: Record<keyof typeof viNotices, string> = {
  'place.notices': 'Supervision',
  'notices.about':
    'Papers sent to the procuracy: confirm the day of receipt, answer requests, look at decisions again.',
  'notices.waiting': 'To confirm',
  'notices.to_answer': 'Requests to extend',
  'notices.suspended': 'Suspended now',
  'notices.all': 'All',
  'notices.paper': 'Paper',
  'notices.lead': 'Lead',
  'notices.sent': 'Sent',
  'notices.received': 'Received',
  'notices.confirm': 'Confirm receipt',
  'notices.confirm.title': 'Confirm that the paper was received',
  'notices.confirm.day': 'Day of receipt, if the paper came before today',
  'notices.confirm.hint':
    'Left empty: received now. The limits of the procuracy run from that day.',
  'notices.confirmed': 'Confirmed, {number}',
  'notices.empty.waiting': 'Every paper is confirmed',
  'notices.empty.to_answer': 'No request waits for an answer',
  'notices.empty.suspended': 'No lead is suspended now',
  'notices.empty.all': 'Nothing has been sent yet',
  'notices.empty.text':
    'When a settling agency sends a notice, a request or a decision, it appears here.',
  'action.answer_extension': 'Answer the request to extend',
  'action.annul_suspension': 'Annul the suspension',
  'action.assign_procurator': 'Assign the procurator',
  'action.send_annulment': 'The annulment was sent to the reporter',
  'answer.title': 'Request to extend {number}',
  'answer.text': 'The decision reaches the settling agency at once; its limit follows.',
  'answer.do': 'Decide',
  'answer.done': 'The request is answered, {number}',
  'procurator.title': 'Procurator of {number}',
  'procurator.text':
    'The procurator or inspector who supervises the settlement (Joint Circular 01/2017, art. 10(2)).',
  'procurator.who': 'Given to',
  'procurator.do': 'Assign',
  'procurator.done': 'The procurator is assigned, {number}',
  'procurator.need': 'Choose a procurator.',
  'procurator.none':
    'The procuracy has no procurator yet. Set the function on the page of its people.',
  'sure.annul_suspension':
    'Annul the suspension of {number}? The settling agency has it at once, and a month from now.',
  'sure.send_annulment':
    'Record that the annulment of {number} was sent to the reporter? This cannot be taken back.',
  'reply.received': 'Day the paper came',
  'reply.received.hint':
    'Left empty: today. The limit runs from the day it came, so give the true day when you record it late.',
  'demand.title': 'Demand of the procuracy about {number}',
  'demand.text': 'Record it when the paper has come. Its limit is reckoned at once; there is no way back.',
  'demand.what': 'The procuracy demands',
  'demand.procuracy_demanded': 'That something be put right',
  'demand.procuracy_demanded.text':
    '15 days from the day the paper came (Joint Circular 01/2017, art. 5(2)(b))',
  'demand.file_demanded': 'The file, to settle the matter itself',
  'demand.file_demanded.text':
    '5 days from the day the procuracy demanded it (CPC art. 146(2), Joint Circular 01/2017, art. 13(2))',
  'demand.need_what': 'Still missing: what the procuracy demands',
  'demand.do': 'Record',
  'demand.done': 'Recorded: demand of the procuracy about {number}',
  'demand.day': 'Day from which the limit runs',
  'demand.day.hint':
    'To put right: the day the paper came. The file: the day written on the paper. Left empty: today.',
  'sure.clear_signs':
    'Find that {number} shows clear signs of a crime, with enough ground to open a case? It must be opened at once or passed on to be opened; the limit of settlement no longer applies (Circular 28/2020, art. 12(1)).',
  'sure.urgent_ground':
    'Record that a ground to pass {number} on within 24 hours came to light (Joint Circular 01/2017, art. 8(5)(a))? 24 hours (islands: 48) take the place of the 7 days and count from the receipt, so they may be over already.',
  'sure.done_on': 'Day and time it was done, if on paper before now',
  'sure.done_on.hint':
    'Left empty: done just now. Write the time as 14:05; a day alone counts at noon of that day. When it was typed in stays on record.',
  'place.referrals': 'Referred',
  'referrals.none': 'Nobody has been referred yet',
  'referrals.text':
    'Police, border guard, coast guard and communes cannot refer a person through this system yet; they go on as they do now. Once they can, whoever needs reception and support appears here.',
  'referrals.law':
    'Tips and leads do not show here: the department of health sees those alone who are referred to it (Law 53/2024/QH15 arts. 27, 28, as amended by Law 86/2025/QH15).',
}
