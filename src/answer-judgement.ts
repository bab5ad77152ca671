import { judgeOutline } from './clean/clean-article.ts';
import { languageOf } from './clean/language-of.ts';
import { chooseRules } from './clean/rules.ts';
import type { JudgeArticle, JudgedReply } from './messages.ts';
import { decisionsOn } from './settings/promo-settings.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/** So many characters tell a text's language. */
const SAMPLE = 20_000;

/** Answers a page's script that asks which blocks of its article are promos. */
export async function judgeArticle(
  { site, language, outline }: JudgeArticle,
  store: Pick<SettingsStore, 'load'>,
): Promise<JudgedReply> {
  const { promos } = (await store.load()).settings;
  const rules = chooseRules(sampleOf(outline.blocks));
  return {
    ...judgeOutline(outline, rules, decisionsOn(promos, site)),
    language: languageOf(language, rules),
  };
}

function sampleOf(blocks: readonly { text: string }[]): string {
  let sample = '';
  for (const { text } of blocks) {
    if (sample.length >= SAMPLE) break;
    sample += `${text}\n`;
  }
  return sample.slice(0, SAMPLE);
}
