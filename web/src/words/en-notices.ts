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
  'place.referrals': 'Referred',
  'referrals.none': 'Nobody has been referred yet',
  'referrals.text':
    'Police, border guard, coast guard and communes cannot refer a person through this system yet; they go on as they do now. Once they can, whoever needs reception and support appears here.',
  'referrals.law':
    'Tips and leads do not show here: the department of health sees those alone who are referred to it (Law 53/2024/QH15 arts. 27, 28, as amended by Law 86/2025/QH15).',
}
