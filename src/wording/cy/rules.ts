import type { Language } from '../language.ts';

/** Welsh phrases and rules. The notation is told in `../notation.ts`. */
export const phrases: Language['phrases'] = {};

export const rules: Language['rules'] = {
  unit: `
    nifer|canran y
      + Cynyddu nifer y siaradwyr
      - Cynyddu nifer`,

  deadline: `
    erbyn|cyn ...10 <moment>
      + erbyn diwedd mis Mawrth 2027
      - erbyn hynny
    ym|ystod|yn ..3 <dated>
      + ym mis Mai
      - yn gwybod`,

  everybody: `
    ^ pawb $
      + Pawb
      - Pawb dros 65
    ^ y cyhoedd ( yn gyffredinol )? $
      + Y cyhoedd
      - Y cyhoedd ifanc
    ^ pobl cymru $
      + Pobl Cymru
      - Pobl ifanc Cymru
    ^ holl? drigolion|trigolion ( y sir | y fwrdeistref | cymru )? $
      + Holl drigolion y sir
      - Trigolion cartrefi gofal
    ^ y gymuned $
      + Y gymuned
      - Y gymuned ffermio
    ^ cynulleidfa mor eang ...4 posibl|phosibl|bosibl $
      + Cynulleidfa mor eang ag sy’n bosibl
      - Cynulleidfa ifanc`,

  'nobody-in-particular': `
    ^ grwpiau|pobl|cymunedau|cynulleidfaoedd anodd eu cyrraedd $
      + Grwpiau anodd eu cyrraedd
      - Grwpiau anodd eu cyrraedd fel Sipsiwn
    ^ grwpiau|pobl|cymunedau agored i niwed $
      + Pobl agored i niwed
      - Pobl`,

  output: `
    ^ i? [ cyhoeddi|gyhoeddi|atgoffa|hysbysebu|dosbarthu|ddosbarthu|cynhyrchu|gynhyrchu|lansio|anfon ] <word>
      + Atgoffa rhieni i wneud cais
      + I gyhoeddi cylchlythyr
      - Mae 60% o rieni yn gwneud cais
    ^ i? [ rhoi|roi gwybod ]
      + Rhoi gwybod i drigolion
      - Rhoi 20 pas bws`,

  vague: `
    [ hybu|hyrwyddo|hybu'r|hyrwyddo'r|codi|godi ..1 ymwybyddiaeth ]
      + Hybu ymwybyddiaeth y cyhoedd o etholiadau
      - Codi £2,000 i elusen`,

  'vague-beginning': `
    ^ ( i )? [ annog|hyrwyddo|hybu|hysbysu|addysgu|ymgysylltu|cyfathrebu|ennyn ]
      + Annog pobl i ailgylchu
      + Hyrwyddo datganoli
      - Mae 60% yn ailgylchu`,

  consultation: `
    ymgynghor*
      + Ymgynghoriad ar oriau
      - Oriau`,

  'asks-for-views': `
    ( ^ | <mark>|i|a|byddwn|rydym ) ymgynghori
      + Ymgynghori â thrigolion
      - Mae meddygon yn ymgynghori`,

  'consultation-title': `
    ^ ymgynghoriad
      + Ymgynghoriad ar y gyllideb
      - Canlyniad yr ymgynghoriad`,

  consulting: `
    ymgynghor*|arolwg|holiadur
      + Ymgynghoriad ar oriau
      + Arolwg yn agor
      - Oriau`,

  opening: `
    agor|lansio|dechrau|cychwyn
      + Arolwg yn agor
      - Arolwg`,

  closing: `
    cau|diwedd|diwethaf
      + Arolwg yn cau
      - Arolwg`,

  feedback: `
    adborth|canlyniad*|adroddiad*|canfyddiadau|ymateb*|penderfyniad*|crynodeb
      + Adborth i bawb
      - Arolwg
    dywedoch chi|dywedsoch
      + Dywedoch chi, gwnaethom ni
      - Gwnaethom ni`,

  'social-apart': `
    ^ cyfryngau cymdeithasol $
      + Cyfryngau cymdeithasol
      - Cyfryngau`,
};
