import { fold } from '../phrases/fold.ts';

/**
 * Headings over lists that belong to the story though they look like links: its references, sources and notes.
 * In all languages at once: they are too few to be worth choosing from.
 */
const REFERENCE_HEADINGS = new Set(
  [
    'references, sources, notes, footnotes, endnotes, bibliography, works cited, further reading list',
    'quellen, quellenangaben, einzelnachweise, literatur, fußnoten, anmerkungen',
    'fuentes, referencias, bibliografía, notas, références, bibliographie, notes et références',
    'fonti, bibliografia, riferimenti, note, fontes, referências, bronnen, voetnoten, literatuur',
    'källor, referenser, fotnoter, kilder, referanser, referencer, noter, lähteet, viitteet',
    'źródła, przypisy, bibliografia, zdroje, prameny, literatura, források, surse, referințe, izvori',
    'источники, литература, примечания, джерела, література, примітки, източници, извори, литература',
    'kaynaklar, kaynakça, dipnotlar, πηγές, παραπομπές, šaltiniai, avoti, atsauces, allikad, viited',
    'المصادر, المراجع, منابع, مآخذ, حوالہ جات, ماخذ, מקורות, הערות שוליים',
    '参考文献, 出典, 脚注, 注釈, 참고문헌, 출처, 각주, 参考资料, 參考資料, 注释, 資料來源',
    'संदर्भ, स्रोत, তথ্যসূত্র, সূত্র, ஆதாரங்கள், మూలాలు, સંદર્ભ, sumber, referensi, catatan kaki, nguồn, tài liệu tham khảo, แหล่งที่มา, อ้างอิง',
  ]
    .join(', ')
    .split(', ')
    .map(fold),
);

/** Whether a folded text is such a heading: "References", "Quellen:". */
export function isReferenceHeading(folded: string): boolean {
  return folded.length < 40 && REFERENCE_HEADINGS.has(folded.replace(/[\s:.]+$/, ''));
}
