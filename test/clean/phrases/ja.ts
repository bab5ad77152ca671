import type { PhraseCases } from './phrase-cases.ts';

/** Japanese: promos that must be known, and stories that look alike. */
export const ja: PhraseCases = {
  examples: [
    { kind: 'readAlso', text: '【関連記事】市営プール、1円で売却へ' },
    { kind: 'readAlso', text: '▶あわせて読みたい:新税で家計はこう変わる' },
    { kind: 'readAlso', text: 'こちらの記事も読まれています' },
    { kind: 'readAlso', text: '関連ニュース' },
    { kind: 'topics', text: '関連トピックス' },
    { kind: 'newsletter', text: 'メールマガジンに登録して最新情報をチェック!' },
    { kind: 'follow', text: '公式アカウントをフォローしてください' },
    { kind: 'share', text: 'この記事をシェアする' },
    { kind: 'share', text: 'URLをコピー' },
    { kind: 'app', text: 'アプリをダウンロードしてもっと便利に' },
    { kind: 'donate', text: 'ご支援はこちらから' },
    { kind: 'subscribe', text: 'この記事は有料会員限定です。残り1234文字' },
    { kind: 'subscribe', text: '続きを読むには有料会員登録が必要です。' },
    { kind: 'register', text: '会員登録すると続きをお読みいただけます。' },
    { kind: 'advertisement', text: '広告' },
    { kind: 'comments', text: 'コメント12件' },
    { kind: 'comments', text: 'コメントを書く' },
    { kind: 'skipLink', text: '本文へスキップ' },
    {
      kind: 'player',
      text: 'お使いのブラウザは動画の再生に対応していません。JavaScriptを有効にしてください。',
    },
    { kind: 'consent', text: '当サイトではCookieを使用しています。' },
    { kind: 'poll', text: 'アンケートにご協力ください' },
  ],
  lookAlikes: [
    '関連会社は同じ期間に財団へ3億円を支払っていたことが分かった。',
    '「もっと読みなさい」と先生は生徒たちに言い、本を配った。',
    '「付いてきて」とガイドが言い、私たちは洞窟へ入った。',
    '彼が1978年に創刊した会報は、最盛期に1万2千人の読者を抱えた。',
    'まずストアからアプリを入れ、言語を選び、画面の指示に従って設定を進める。',
    '大臣の火曜日のコメントは野党の怒りを買った。',
    '広告費は前の年の同じ時期に比べて4%減った。',
    '投票は午後8時に締め切られ、即日開票される。',
    '式典では国王からの手紙もあわせて読み上げられた。',
    '会員登録の数は3年で2倍になり、会社の収益を押し上げた。',
    'アンケートでは回答者の半数が法案に賛成した。',
  ],
};
