import type { PhraseCases } from './phrase-cases.ts';

/** Gujarati: promos that must be known, and stories that look alike. */
export const gu: PhraseCases = {
  examples: [
    { kind: 'readAlso', text: 'આ પણ વાંચો: પાલિકા એક રૂપિયામાં સ્વિમિંગ પૂલ વેચશે' },
    { kind: 'readAlso', text: 'વધુ વાંચો | આજે રાત્રે વાવાઝોડું કાંઠે પહોંચશે' },
    { kind: 'readAlso', text: '[સંબંધિત સમાચાર]' },
    { kind: 'topics', text: 'ટેગ્સ' },
    { kind: 'newsletter', text: 'ન્યૂઝલેટર' },
    { kind: 'follow', text: 'અમને ફોલો કરો' },
    { kind: 'share', text: 'શેર કરો' },
    { kind: 'app', text: 'અમારી એપ ડાઉનલોડ કરો' },
    { kind: 'subscribe', text: 'આ લેખ માત્ર સભ્યો માટે છે' },
    { kind: 'register', text: 'કોમેન્ટ કરવા માટે લોગિન કરો' },
    { kind: 'advertisement', text: 'જાહેરાત' },
    { kind: 'comments', text: '4 કોમેન્ટ' },
    { kind: 'comments', text: 'તમારો પ્રતિભાવ આપો' },
    { kind: 'skipLink', text: 'મુખ્ય સામગ્રી પર જાઓ' },
    { kind: 'player', text: 'તમારું બ્રાઉઝર વીડિયો સપોર્ટ કરતું નથી' },
    { kind: 'consent', text: 'આ વેબસાઇટ કૂકીઝનો ઉપયોગ કરે છે' },
    { kind: 'poll', text: 'તમારો મત આપો' },
  ],
  lookAlikes: [
    '“વધુ વાંચો,” શિક્ષિકાએ બાળકોને કહ્યું અને પુસ્તકો વહેંચ્યાં.',
    'સંબંધિત કંપનીઓએ એ જ સમયગાળામાં સંસ્થાને ત્રણ કરોડ રૂપિયા ચૂકવ્યા.',
    'ગાઇડે પાછળ આવવા કહ્યું અને અમે ગુફામાં ગયા.',
    'તેમણે ૧૯૭૮માં શરૂ કરેલી પત્રિકાના બાર હજાર વાચકો હતા.',
    'ફોનના સ્ટોરમાંથી એપ લો, ભાષા પસંદ કરો અને પછી સૂચનાઓ પ્રમાણે આગળ વધો.',
    'મંત્રીની મંગળવારની ટિપ્પણીઓથી વિપક્ષ નારાજ થયો.',
    'જાહેરાત આવક ત્રીજા ત્રિમાસિક ગાળામાં ચાર ટકા ઘટી.',
    'મતદાન સાંજે છ વાગ્યે પૂરું થયું અને તરત ગણતરી શરૂ થઈ.',
  ],
};
