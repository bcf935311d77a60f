// English of the explanations.
import type { Explained, Explanation, viKeys, viTour } from './vi-help'

export const enHelp: Record<Explained, Explanation> = {
  today: {
    what: 'What you have to do, what comes first on top. Each line says how long is left, what to do, in which lead and by which article.',
    parts: [
      ['Late', 'The date of the law is over and nothing on record says it was done. If it was, record it now.'],
      ['Due today', 'The limit ends today; one counted in hours says so to the minute.'],
      ['Coming', 'Due within 14 days.'],
      ['Draft, provisional', 'A way of counting that no paper confirms; a year whose days off are not announced. “Certain: before …” is in time in any case.'],
      ['New', 'Tips not classified, answers not read, hand-overs and proposals that wait for you.'],
      ['The amber button', 'What to do first. There is only one.'],
      ['This week', 'How many dates fall on each day. A pale day is a day off.'],
      ['Waiting for others', 'Your part is done; somebody else owes an answer.'],
    ],
  },
  register: {
    what: 'All that your agency received, by number, without content. Each reading is recorded.',
    parts: [
      ['No.', 'In the register of your agency, anew each year, without gaps. Other agencies have registers of their own, so numbers may be alike.'],
      ['Received', 'When your agency received it: when somebody came or called, or when a hand-over was accepted.'],
      ['Passed on to', 'To whom it was handed over last, and when they took it over.'],
      ['Print the period', 'A4 landscape, the whole period, a year at most.'],
    ],
  },
  receipt: {
    what: 'A sheet for who handed a report in: number, time, who received it, what the law says comes next. The name of the sender is not printed; it is written by hand.',
    parts: [
      ['What comes next', 'Reckoned for this very lead, with the article.'],
      ['Two copies', 'One goes with the file, one to the sender.'],
    ],
  },
  people: {
    what: 'Who does what in the agency, who holds keys, who is away and who stands in.',
    parts: [
      ['Add an officer', 'A head writes name, code and functions, prints the slip and hands it over. It is shown once; if it is lost, a new one is made.'],
      ['Add an agency', 'A coordinator adds an agency with its first head; where there is no committee yet, the heads of the investigating agency do.'],
      ['Functions', 'Decide what somebody sees and may do. Heads set them for others, not for themselves.'],
      ['Keys', '“Waiting”: signed in, but cannot read tips yet; a head gives them on the Today page.'],
      ['Take out', 'Functions, keys and sessions end at once; the keys of the agency are renewed.'],
      ['Stand-ins', 'On these days the stand-in may do all that whoever is away may do, and it is recorded as such. Everybody may name one for themselves, heads for all.'],
    ],
  },
  notices: {
    what: 'Papers that settling agencies sent to the procuracy, in the order they were sent.',
    parts: [
      ['To confirm', 'Nobody has said when it came. The limits of the procuracy run from that day.'],
      ['Requests to extend', 'Wait for the head of the procuracy or an authorised deputy, on the page of the lead.'],
      ['Suspended now', 'Suspensions in force; they are annulled on the page of the lead.'],
      ['Lead', 'Work only: dates, state, what happened. What the sender wrote stays sealed.'],
    ],
  },
  referrals: {
    what: 'Whoever is referred to the department of health for reception and support appears here.',
    parts: [['Why it is empty', 'Nobody can be referred through the system yet. Agencies go on as they do now.']],
  },
  duty: {
    what: 'Tips that wait to be classified. Danger stands first, then what has least time left. Choosing a tip does not open it; opening is a press of its own and is recorded.',
    parts: [
      ['Not classified', 'Kind and article are not known yet; and what was passed on and came back, with the reason first. The number counts every tip that waits, not only the rows shown.'],
      ['Waiting', 'Classified, and nobody has taken it over yet: another agency is to accept it, or your own head is to accept and assign it. It stays here until then.'],
      ['Due', 'Until when it must be passed on or classified, counted from the receipt.'],
      ['Place', 'The commune that the sender chose; “unknown” means they chose none.'],
      ['Undo', 'Within half a minute of classifying. Both acts stay in the timeline.'],
    ],
    keys: [
      ['j k', 'next tip, previous tip'],
      ['Enter', 'open the chosen tip; once open: classify'],
      ['1 2 3', 'kind of tip'],
      ['a b h', 'article 150, article 151, another'],
      ['t', 'victim under 18: yes, no, not known'],
      ['n', 'take in a call, a visitor, a letter'],
      ['z', 'undo what was just classified'],
    ],
  },
  taking: {
    what: 'Records a tip that did not come from the public page. Write in the words of the sender; leave empty what is not known.',
    parts: [
      ['Received at', 'When it was really received. Every limit counts from here, also when typed in late; after 24 hours choose why.'],
      ['Is somebody in danger', '“Danger to life” puts the tip on top of the queue.'],
      ['Who told it', 'Sealed apart; nobody can open it alone. Leave it empty if they give no name.'],
    ],
    keys: [['Ctrl Enter', 'record and classify']],
  },
  leads: {
    what: 'Your leads or those of the agency, the nearest date first.',
    parts: [
      ['Filters', 'The number counts every lead of the filter, not only the rows shown.'],
      ['Next date', 'What is due next and how long is left. Empty when no limit is running.'],
      ['To accept', 'Handed over by others; waits until head or deputy accepts and assigns it.'],
    ],
  },
  lead: {
    what: 'Where it stands, which date is next, who must do what. On top is what you may do now; the amber button is the next step.',
    parts: [
      ['Dates', 'Each duty and its date. “?” beside a date shows from when it counts, which days do not count, and the article.'],
      ['Draft rule', 'A reckoning that no text has confirmed yet; check it before you rely on it.'],
      ['What happened', 'Everything that happened. No line can be erased.'],
      ['Next steps', 'Who decides, by which clause, from which day to which.'],
      ['Who looked', 'Each opening of the content, recorded before it appears.'],
    ],
  },
  cases: {
    what: 'The cases you investigate, or those of the agency if you decide; the nearest date first.',
    parts: [
      ['Filters', 'The number counts every case of the filter. The steering committee sees the numbers alone.'],
      ['Leads', 'The leads that are in the case. However many there are, it counts once in the figures.'],
      ['Offender', 'Whether who did it is identified: what the third figure counts.'],
    ],
  },
  case: {
    what: 'Where the case stands: the term of the investigation, offences, leads, and what you may do now.',
    parts: [
      ['Term of the investigation', 'What was prolonged, what runs, the extension that may still be asked for. By the gravest offence, from the opening.'],
      ['Offences', 'One main offence. Changing, adding and dropping have a reason and stand in the timeline.'],
      ['Leads', 'Joined by number, taken off when it is another matter. What was taken off stays visible, with its day.'],
      ['Who does what', 'Head or deputy decide; the investigator records what came, what was sent, and that the offender is identified.'],
    ],
  },
  search: {
    what: 'Finds by the number of a tip, a name, a telephone number or words of the story, with or without marks.',
    parts: [
      ['Where', 'Only in leads that you may read. A tip that nobody has opened is found by its number only.'],
      ['What is recorded', 'That you searched. The words you typed are recorded nowhere.'],
    ],
  },
  steering: {
    what: 'The three figures of the year, up to a chosen day. Each number opens exactly the leads it counts.',
    parts: [
      ['The number', 'Numerator divided by denominator; both stand below it. The method names each part and its source.'],
      ['How many are missing', 'Leads that must still be finished to reach the target.'],
      ['Why it is low', 'Press the number, a cause, a lead: three presses and you are there.'],
      ['Day of the figures', 'Any day can be seen again as it was.'],
      ['No content', 'A coordinator sees number, dates and state, never what was told.'],
    ],
  },
  alarms: {
    what: 'What comes near its date or passes it is told to three people, one after another. Here one sees who was told when, and whether they saw it.',
    parts: [
      ['1. Officer', 'Who must do it; told before the date.'],
      ['2. Head', 'Told on the date.'],
      ['3. Coordinator', 'Told once the date has passed.'],
      ['Too few people', 'Where a later step falls on somebody who knows, others are told too. With fewer than three people the line says how many there are.'],
      ['An empty cell', 'Not told yet; the cell says when it will be.'],
      ['Not seen', 'Told, but this person has not opened the page since.'],
    ],
  },
  signIn: {
    what: 'The password unlocks your own keys for reading tips; the server has none that could replace them.',
    parts: [
      ['Officer code', 'On the slip you were given. Capitals or not makes no difference.'],
      ['Forgotten password', 'Tell the head of your agency. Nobody can see your password.'],
      ['The lock', 'Left alone for a while, the screen locks. What you were typing is there when you return.'],
    ],
  },
  password: {
    what: 'It locks the keys with which you read tips, so only you know it.',
    parts: [
      ['At least 15 characters', 'A long sentence is easier to remember and harder to guess than a short word with odd signs.'],
      ['Typed twice', 'So that no slip goes unseen: a forgotten password cannot be brought back.'],
    ],
  },
  setup: {
    what: 'Five short steps: code, province or city, agencies, first officers, one-time passwords. Done once only.',
    parts: [
      ['Set-up code', 'The command window shows it when the program starts for the first time.'],
      ['Head', 'The first sign-in of the head creates the keys of the agency, so every agency needs one.'],
      ['Whoever sets up', 'Holds no key and can read no tip.'],
    ],
  },
}

export const enKeys: typeof viKeys = {
  title: 'Keys',
  search: 'search, from every screen',
  help: 'this list',
  escape: 'close',
  note: 'While you are typing, these keys do nothing.',
}

export const enTour: typeof viTour = {
  name: 'First ten minutes',
  previous: 'Back',
  next: 'Next',
  done: 'Done',
  end: 'End the tour',
  there: 'Go there',
  stops: {
    queue: {
      title: 'The shift begins at the queue',
      text: 'Danger stands on top, then what has least time left. Keys j and k move. Choosing a tip does not open it.',
      law: 'Every tip must be received, none may be refused: CPC art. 145(1).',
    },
    open: {
      title: 'Open a tip',
      text: 'Press Open, or the key Enter. Your name and the time are recorded before the content appears.',
      law: '',
    },
    classify: {
      title: 'Read, then classify',
      text: 'Key 1 or 2 for the kind; a, b or h for the article; Enter does it. Where it must go and by when appears before you press. A slip: key z.',
      law: 'The investigating agency classifies within 24 hours: TTLT 01/2017 art. 8(1). Commune police pass on within 24 hours, or 7 days when none of the grounds for 24 hours is there: TTLT 01/2017 art. 8(5).',
    },
    passOn: {
      title: 'Hand over, and wait for the other side',
      text: 'What was passed on stays here until the other side accepts it. What was returned goes back to Not classified, with the reason. What others pass on to you is accepted and assigned by head or deputy.',
      law: 'Who settles it is named within 3 days: TTLT 01/2017 art. 9(1).',
    },
    takeIn: {
      title: 'Somebody calls',
      text: 'Key n opens this page as you pick up. Write down when it was really received, in their words. A name only if they want to give it.',
      law: 'The 20 days of settlement count from the day of receipt, also when typed in late: CPC art. 147(1).',
    },
    today: {
      title: 'In between, look at Today',
      text: 'Late, due today, coming, new. The amber button is what to do first.',
      law: '',
    },
    search: {
      title: 'Somebody calls again',
      text: 'Find it by the number of the tip, a name or a telephone number, with or without marks. Key / leads here from every page. That you searched is recorded, the words are not.',
      law: '',
    },
    alarms: {
      title: 'At the end, look at Alarms',
      text: 'What comes near its date is told to the officer, then the head, then the coordinator. Here one sees who was told, and whether they saw it.',
      law: '',
    },
  },
}
