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
      - Y gymuned ffermio`,

  consultation: `
    ymgynghor*
      + Ymgynghoriad ar oriau
      - Oriau`,

  consulting: `
    ymgynghor*
      + Ymgynghoriad ar oriau
      - Oriau`,

  'social-apart': `
    ^ cyfryngau cymdeithasol $
      + Cyfryngau cymdeithasol
      - Cyfryngau`,
};
