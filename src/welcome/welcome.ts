// Entry: the page that is shown once, after the extension was installed.
import { browser } from '../browser.ts';
import { dressPage } from '../own-page.ts';
import { showWelcome } from './show-welcome.tsx';

const texts = dressPage('welcomeTitle');
const commands = await browser.commands.getAll();
showWelcome(document.body, texts, commands[0]?.shortcut ?? '');
