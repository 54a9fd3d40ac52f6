import { describeCheck, each } from './precision.ts';

const front =
  'campaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\n';
const body = (text: string, rest = '') => `---\n${front}${rest}---\n\n${text}\n`;
const activity = (text: string) =>
  `${front}activities:\n  - activity: ${text}\n    date: 2027-02-01\n    owner: Sam`;

describeCheck('accessibility-gap', {
  fires: {
    ...each(
      [
        '![](calendar.png)',
        '![image](a.png)',
        '![calendar.png](calendar.png)',
        '![Screenshot](a.png)',
        '![ ](a.png)',
        '![IMG_2041](a.jpg)',
        '<img alt="Screen Shot 2021-04-30 at 8 27 35 AM" src="a.png">',
        '![Screenshot 2026-01-05 at 10.12.33](a.png)',
        '![Picture1](a.png)',
        '![logo.svg](logo.svg)',
        '![][plan]\n\n[plan]: calendar.png',
        'The strategy is published as a PDF only.',
        'Download the strategy (PDF-only)',
        'It comes in PDF format only.',
        'A PDF file only.',
        'PDF documents only.',
        'A PDF document only.',
        'The minutes are only available as a PDF.',
      ],
      body,
    ),
    ...each(
      [
        'Video for social media',
        'Two short films on stroke signs',
        'Reels with student ambassadors',
        'Animation on how to vote',
        'Publish the strategy as a PDF only',
        'Easy-read guide, PDF only',
        'Consultation document (only a PDF)',
      ],
      activity,
    ),
    'a PDF, beside a video': {
      text: `${activity('Video for schools')}\n  - {activity: Report as PDF only, date: 2027-02-01, owner: Sam}`,
      words: ['Video for schools', 'Report as PDF only'],
    },
    'the picture': { text: body('Text ![](calendar.png) text'), words: ['![](calendar.png)'] },
    'compliance without alternative formats': {
      text: `${front}compliance:\n  equality: EqIA done in May`,
      words: ['compliance'],
    },
    'accessibility that offers no other format': `${front}compliance:\n  accessibility: Web pages meet WCAG 2.2 AA`,
    'accessibility that speaks of words with those of formats in them': `${front}compliance:\n  accessibility: Nothing is mistranslated`,
    'formats still to come': `${front}compliance:\n  equality: Done\n  alternative_formats: [TBC]`,
  },
  silent: {
    ...each(
      [
        '![Blue bins on odd weeks, green ones on even weeks](calendar.png)',
        '`![](a.png)` is how a picture is written',
        '```\n![](a.png)\n```',
        '<!-- ![](a.png) -->',
        '[A link](a.pdf)',
        '![][plan]',
        '![The new calendar][plan]\n\n[plan]: calendar.png',
        'Nothing is published as a PDF only.',
        'A web page, not a PDF only, and in print.',
        'A PDF of the poster is at the printers. We only order what we need.',
        'A [calendar](calendar.png) to print',
        '![Image of the new depot with its three gates](a.png)',
        '![The screenshot shows the booking page](a.png)',
        '![Screenshot of step 2 at the kiosk](a.png)',
      ],
      body,
    ),
    ...each(
      [
        'Video for social media, with captions',
        'Film with subtitles and BSL',
        'Video call with parish councils',
        'Video consultation training for staff',
        'Press officer films no one',
        'Cinema shows the trailer of the film festival',
        'Install video doorbells in 40 homes',
        'Publish the guide as a web page and PDF',
        'PDF of the poster for printers',
        'Leaflet to all households',
        'Photo call at the depot',
        'Real-time bus information',
        'Community film night',
        'Body-worn video policy goes to the scrutiny panel',
      ],
      activity,
    ),
    'captions promised under compliance': `${activity('Video')}\ncompliance:\n  accessibility: Captions on all video\n  alternative_formats: [Large print]`,
    ...each(
      [
        'Survey tested with a screen reader; easy read and large print on request',
        'BSL, easy read, audio version',
        'Captions on films; easyread on request',
        'Captions on films; easy-read on request',
        'Captions on films; audio copies on request',
        'Captions on films; audio description',
        'Captions on films; translated on request',
        'Captions on films; different versions on request',
        'Videos subtitled; alternative formats on request',
        'Fideos gydag isdeitlau, print bras ar gais',
      ],
      (text) => `${front}compliance:\n  accessibility: ${text}`,
    ),
    'captions promised in the text': `---\n${activity('Video')}\n---\n\nAll films are subtitled.\n`,
    'a video that is cancelled': `${activity('Video')}\n    status: cancelled`,
    'a plan without compliance': front,
    'an empty key': `${front}compliance:\n`,
  },
});
