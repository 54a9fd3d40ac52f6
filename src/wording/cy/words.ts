/** Welsh words by their sort, with the mutations in which they stand. The notation is told in `../notation.ts`. */
export const words: Readonly<Record<string, string>> = {
  'number-word': 'hanner, traean, chwarter, pawb, pob',
  percent: 'y cant',
  'share-word': 'nifer, canran',
  month:
    'ionawr, chwefror, gwefror, mawrth, fawrth, ebrill, mai, fai, mehefin, fehefin, gorffennaf, orffennaf, awst, medi, fedi, hydref, tachwedd, dachwedd, rhagfyr, ragfyr',
  season: 'gwanwyn, haf, gaeaf, nadolig, pasg',
  moment: 'diwedd, wythnos, mis, tymor, dechrau',
  'growing-verb': 'cynyddu, gynyddu, lleihau, haneru, dyblu',
};
