// Entry of the extra "site": whether the articles of the page's site open by themselves.
import { registerExtra } from '../extra-registry.ts';
import { siteControl } from '../site-in-page.ts';
import { siteExtraWith } from '../view/site/site-extra.tsx';

registerExtra('site', siteExtraWith(siteControl()));
