import type { SourceSort } from '../../src/bring/read/read-source.ts';
import { tableLines } from './documents.ts';
import { p, row, styles, table, wordDocument, workbook } from './files.ts';

/** A document of a kind that public bodies use. */
export interface FieldDocument {
  readonly sort: SourceSort;
  readonly file: Uint8Array | string;
  /** What is to be found in it, by key. */
  readonly values: Readonly<Record<string, string>>;
}

const word = (...parts: readonly string[]) => wordDocument(parts.join(''), { styles });
const h1 = (text: string) => p(text, { style: 'H1' });
const h2 = (text: string) => p(text, { style: 'H2' });
const list = (...items: readonly string[]) => items.map((text) => p(text, { list: '1' })).join('');
const markdown = (...lines: readonly string[]) => lines.join('\n');
const bullets = (...items: readonly string[]) => [...items.map((text) => `- ${text}`), ''];

/** The values of several entries of a part, by key. */
function entries(part: string, ...all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  return Object.fromEntries(
    all.flatMap((entry, index) =>
      Object.entries(entry).map(([field, value]) => [`${part}[${index}].${field}`, value]),
    ),
  );
}

export const fieldDocuments: Readonly<Record<string, FieldDocument>> = {
  'a council’s Word plan with a table on its cover': {
    sort: 'word',
    file: word(
      p('Food waste recycling: communications plan', { style: 'T' }),
      table([
        ['Organisation', 'Northmoor Borough Council'],
        ['Author', 'Priya Shah, Communications Officer'],
        ['Version', '0.3'],
        ['Status', 'Draft'],
        ['Date', '12 January 2027'],
      ]),
      h1('1. Background'),
      p('A pilot in two wards reached 48% of households.'),
      h1('2. Objectives'),
      list('Increase the share of households with a caddy from 48% to 65% by 30 September 2027'),
      h1('3. Target audiences'),
      list('Residents in houses', 'Landlords and letting agents'),
      h1('4. Key lines'),
      h2('Landlords and letting agents'),
      list('You must give new tenants a caddy'),
      h1('5. Timeline'),
      table([
        ['Week', 'Activity', 'Channel', 'Lead'],
        ['w/c 1 March 2027', 'Letter to all households', 'Letter', 'Print unit'],
        ['w/c 15 March 2027', 'Caddies go out', '', 'Waste team'],
      ]),
    ),
    values: {
      campaign: 'Food waste recycling: communications plan',
      organisation: 'Northmoor Borough Council',
      lead: 'Priya Shah, Communications Officer',
      version: '0.3',
      status: 'Draft',
      'objectives[0].objective':
        'Increase the share of households with a caddy from 48% to 65% by 30 September 2027',
      'audiences[0].name': 'Residents in houses',
      'audiences[1].name': 'Landlords and letting agents',
      'messages[0].message': 'You must give new tenants a caddy',
      'messages[0].audience': 'Landlords and letting agents',
      ...entries(
        'activities',
        {
          activity: 'Letter to all households',
          date: 'w/c 1 March 2027',
          channel: 'Letter',
          owner: 'Print unit',
        },
        { activity: 'Caddies go out', date: 'w/c 15 March 2027', owner: 'Waste team' },
      ),
    },
  },
  'an NHS plan with SMART objectives, a stakeholder grid and deadlines': {
    sort: 'word',
    file: word(
      p('OFFICIAL', { bold: true }),
      p('Staff flu vaccination', { bold: true }),
      h1('SMART objectives'),
      table([
        ['Objective', 'Specific', 'Measurable', 'Achievable', 'Time-bound'],
        ['Raise uptake from 44% to 60%', 'Both sites', 'Weekly report', 'Others did', '28 February 2027'],
      ]),
      h1('Stakeholder analysis'),
      table([
        ['Stakeholder', 'Interest', 'Influence', 'Approach'],
        ['Ward managers', 'High', 'High', 'Briefing at the monthly meeting'],
      ]),
      h1('What happens when'),
      table([
        ['Name', 'Responsible', 'Deadline'],
        ['Posters in all staff rooms', 'Comms team', '14 September 2026'],
      ]),
    ),
    values: {
      campaign: 'Staff flu vaccination',
      'stakeholders[0].name': 'Ward managers',
      'stakeholders[0].interest': 'High',
      'stakeholders[0].influence': 'High',
      'stakeholders[0].engagement': 'Briefing at the monthly meeting',
      'objectives[0].objective': 'Raise uptake from 44% to 60%',
      'objectives[0].measures[0]': 'Weekly report',
      'objectives[0].deadline': '2027-02-28',
      'activities[0].activity': 'Posters in all staff rooms',
      'activities[0].owner': 'Comms team',
      'activities[0].date': '2026-09-14',
    },
  },
  'a university’s plan in months of its project': {
    sort: 'markdown',
    file: markdown(
      '# Open Research Hub dissemination plan',
      '',
      '## Target groups',
      '',
      ...tableLines(
        'Who | What they need to know | How | When',
        'Early career researchers | The hub pays fees | Newsletter | M3',
      ),
      '',
      '## Work plan',
      '',
      ...tableLines(
        'What | Who | When | Notes',
        'Launch the website | Library web team | M3 | Needs a test',
        'First training week | Dr Lena Ortiz | Q2 Y1 | ',
      ),
    ),
    values: {
      campaign: 'Open Research Hub dissemination plan',
      'audiences[0].name': 'Early career researchers',
      'audiences[0].channels': 'Newsletter',
      'messages[0].message': 'The hub pays fees',
      'messages[0].audience': 'Early career researchers',
      ...entries(
        'activities',
        { activity: 'Launch the website', owner: 'Library web team', date: 'M3' },
        { activity: 'First training week', owner: 'Dr Lena Ortiz', date: 'Q2 Y1' },
      ),
    },
  },
  'a police strategy whose headings are only bold': {
    sort: 'word',
    file: word(
      p('OPERATION LANTERN: RURAL CRIME COMMUNICATIONS STRATEGY', { bold: true }),
      p('Gold Commander: Supt A. Reid'),
      p('Comms lead: Tom Hale'),
      p('Aim', { bold: true }),
      p('Rural residents report suspicious vehicles.'),
      p('Audience', { bold: true }),
      list('Farmers and landowners', 'Parish councils'),
      p('Tactics', { bold: true }),
      list('Press launch (Jane Roe, 3 March 2027)', 'Alert to farm watch groups'),
      p('Spokespeople', { bold: true }),
      list('PC Dan Lowe (Rural Crime Team)'),
    ),
    values: {
      campaign: 'OPERATION LANTERN: RURAL CRIME COMMUNICATIONS STRATEGY',
      lead: 'Tom Hale',
      aim: 'Rural residents report suspicious vehicles.',
      'audiences[0].name': 'Farmers and landowners',
      'audiences[1].name': 'Parish councils',
      'activities[0].activity': 'Press launch',
      'activities[0].date': '2027-03-03',
      'activities[0].owner': 'Jane Roe',
      'activities[1].activity': 'Alert to farm watch groups',
      'spokespeople[0].name': 'PC Dan Lowe',
      'spokespeople[0].role': 'Rural Crime Team',
    },
  },
  'an OASIS plan in one table with labels on its left': {
    sort: 'word',
    file: word(
      h1('OASIS communications plan'),
      table([
        ['Campaign name', 'Shared Lives: become a carer'],
        ['Lead officer', 'Mel Carter'],
        [
          'Objectives',
          p('Increase enquiries from 12 to 30 a month by March 2027') + p('Recruit 15 carers by June 2027'),
        ],
        ['Strategy', 'Let carers tell their own stories.'],
        ['Channels', list('Local radio', 'Facebook')],
        ['Implementation', list('Open evening at the library (Jo Pugh, 20 January 2027)')],
        ['Scoring', 'Each caller is asked where they heard of us.'],
        ['Budget', '£4,500'],
      ]),
    ),
    values: {
      campaign: 'Shared Lives: become a carer',
      lead: 'Mel Carter',
      strategy: 'Let carers tell their own stories.',
      'budget.total': '£4,500',
      'objectives[0].objective': 'Increase enquiries from 12 to 30 a month by March 2027',
      'objectives[1].objective': 'Recruit 15 carers by June 2027',
      'channels[0].name': 'Local radio',
      'channels[1].name': 'Facebook',
      'activities[0].activity': 'Open evening at the library',
      'activities[0].owner': 'Jo Pugh',
      'activities[0].date': '2027-01-20',
    },
  },
  'an Excel action plan with a title and its headers repeated': {
    sort: 'excel',
    file: workbook(
      [
        row(1, ['Town centre works: action plan']),
        row(3, ['Ref', 'Action', 'Start date', 'End date', 'Responsible', 'Target audience', 'Comments']),
        row(4, ['1', 'Letters', '18/01/2027', '22/01/2027', 'Sam Lee', 'Businesses', '']),
        row(5, ['Ref', 'Action', 'Start date', 'End date', 'Responsible', 'Target audience', 'Comments']),
        row(6, ['2', 'Diversion map', '25/01/2027', '', 'Web team', 'Drivers', 'Waiting for highways']),
      ].join(''),
      { sheet: 'Action plan' },
    ),
    values: {
      campaign: 'Town centre works: action plan',
      ...entries(
        'activities',
        {
          activity: 'Letters',
          start: '2027-01-18',
          end: '2027-01-22',
          owner: 'Sam Lee',
          audience: 'Businesses',
        },
        { activity: 'Diversion map', start: '2027-01-25', owner: 'Web team', audience: 'Drivers' },
      ),
    },
  },
  'what a planner exports': {
    sort: 'csv',
    file: [
      'Task ID,Task Name,Bucket Name,Progress,Assigned To,Created Date,Due date,Late,Description',
      'aB1,Draft press release,Media,Completed,Jane Roe,01/11/2026,13/11/2026,false,',
      'aB2,Book bus backs,Advertising,In progress,Sam Lee,01/11/2026,27/11/2026,true,Route 7 and 9 only',
    ].join('\r\n'),
    values: entries(
      'activities',
      { activity: 'Draft press release', status: 'done', owner: 'Jane Roe', end: '2026-11-13' },
      { activity: 'Book bus backs', status: 'under way', owner: 'Sam Lee', end: '2026-11-27' },
    ),
  },
  'a note of a meeting': {
    sort: 'markdown',
    file: markdown(
      '# Library opening hours',
      '',
      'Date: 2 February 2027',
      'Present: Jo Pugh, Ali Khan',
      '',
      '## Who we need to reach',
      '',
      ...bullets('Regular visitors', 'Schools'),
      '## Actions',
      '',
      ...bullets('[ ] Jo to print door signs by 15 March 2027', 'Posters – Ali Khan – 22 March 2027'),
      '## AOB',
      '',
      'Next meeting 16 February.',
    ),
    values: {
      campaign: 'Library opening hours',
      'audiences[0].name': 'Regular visitors',
      'audiences[1].name': 'Schools',
      ...entries(
        'activities',
        { activity: 'print door signs', owner: 'Jo', date: '2027-03-15' },
        { activity: 'Posters', owner: 'Ali Khan', date: '2027-03-22' },
      ),
    },
  },
  'tables of who does what, and who hears what': {
    sort: 'markdown',
    file: markdown(
      '# Visit the Dales',
      '',
      '## Who does what',
      '',
      ...tableLines('What | Who | When', 'Photographs | Ann Hill | 5 February 2027'),
      '',
      '## Who hears what',
      '',
      ...tableLines('What | Who | When', 'Offers leaflet | Past visitors | 1 March 2027'),
      '',
      '## Channels we will use',
      '',
      ...tableLines('Channel | Purpose | Who', 'Instagram | Show the views | Couples from the cities'),
    ),
    values: {
      campaign: 'Visit the Dales',
      'channels[0].name': 'Instagram',
      'channels[0].why': 'Show the views',
      ...entries(
        'activities',
        { activity: 'Photographs', owner: 'Ann Hill', date: '2027-02-05' },
        { activity: 'Offers leaflet', audience: 'Past visitors', date: '2027-03-01' },
      ),
    },
  },
  'a plan in plain text': {
    sort: 'markdown',
    file: markdown(
      'COMMUNICATIONS PLAN: NEW PARKING PERMITS',
      '',
      'Lead officer: Dev Anand',
      'Launch date: 1 June 2027',
      '',
      'OBJECTIVES',
      '',
      '1. Calls about permits fall from 900 to 500 a month',
      '',
      'CHANNELS',
      '',
      'Letter, website, local radio',
      '',
      'TIMETABLE',
      '',
      '3 May 2027: Letters go out (Print team)',
      '1 June 2027: Permits open',
    ),
    values: {
      campaign: 'COMMUNICATIONS PLAN: NEW PARKING PERMITS',
      lead: 'Dev Anand',
      launch: '2027-06-01',
      'objectives[0].objective': 'Calls about permits fall from 900 to 500 a month',
      'channels[0].name': 'Letter',
      'channels[1].name': 'website',
      'channels[2].name': 'local radio',
      ...entries(
        'activities',
        { activity: 'Letters go out', date: '2027-05-03', owner: 'Print team' },
        { activity: 'Permits open', date: '2027-06-01' },
      ),
    },
  },
  'a plan in Welsh': {
    sort: 'markdown',
    file: markdown(
      '# Ailgylchu bwyd: cynllun cyfathrebu',
      '',
      '## Cynulleidfaoedd',
      '',
      ...bullets('Teuluoedd ifanc'),
      '## Amserlen',
      '',
      ...tableLines(
        'Beth | Pwy | Pryd',
        'Llythyr | Tîm print | 1 Mawrth 2027',
        'Fideo | Nia Evans | 8 Mawrth 2027',
      ),
    ),
    values: {
      campaign: 'Ailgylchu bwyd: cynllun cyfathrebu',
      'audiences[0].name': 'Teuluoedd ifanc',
      ...entries(
        'activities',
        { activity: 'Llythyr', owner: 'Tîm print', date: '2027-03-01' },
        { activity: 'Fideo', owner: 'Nia Evans', date: '2027-03-08' },
      ),
    },
  },
  'a campaign in phases': {
    sort: 'word',
    file: word(
      h1('Measles catch-up campaign plan'),
      h2('Phasing'),
      table([
        ['Phase', 'Dates', 'Activities'],
        [
          'Prepare',
          '4 January 2027 to 29 January 2027',
          list('Translate the leaflet', 'Brief health visitors'),
        ],
      ]),
    ),
    values: {
      campaign: 'Measles catch-up campaign plan',
      'phases[0].name': 'Prepare',
      'phases[0].start': '2027-01-04',
      'phases[0].end': '2027-01-29',
      'activities[0].activity': 'Translate the leaflet',
      'activities[1].activity': 'Brief health visitors',
    },
  },
};
