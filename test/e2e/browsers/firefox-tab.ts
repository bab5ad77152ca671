import type { Tab } from './browser.ts';
import type { Marionette } from './marionette.ts';
import { activeElement, callExpression } from './page-function.ts';
import { inBrowser, withPrivilege } from './privileged.ts';

export interface FirefoxTab extends Tab {
  /** Presses the extension's shortcut, Alt+R, on the keyboard. */
  pressShortcut(): Promise<void>;
}

/** Keys without a character, as WebDriver writes them. */
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const MAIN_BUTTON = 0;
const MENU_BUTTON = 2;

interface TabPlace {
  marionette: Marionette;
  addonId: string;
  /** WebDriver's name of the tab. */
  handle: string;
}

/** Makes a tab of Firefox one of the tests' tabs, in front of the others. */
export async function openFirefoxTab({
  marionette,
  addonId,
  handle,
}: TabPlace): Promise<FirefoxTab> {
  const widget = addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const button = `#${widget}-browser-action .unified-extensions-item-action-button`;
  const turnTo = (focus: boolean) => marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  const sendTo = async <R>(command: string, parameters: object): Promise<R> => {
    await turnTo(false);
    return marionette.send(command, parameters);
  };
  await turnTo(true);
  await inBrowser(marionette, putButtonInToolbar, `${widget}-browser-action`);
  return {
    goto: (url) => sendTo('WebDriver:Navigate', { url }),
    evaluate: (run, ...args) =>
      sendTo('WebDriver:ExecuteScript', {
        script: `return ${callExpression(run, args)}`,
        args: [],
      }),
    clickAction: () => withPrivilege(marionette, () => clickElement(marionette, button)),
    async chooseMenuEntry() {
      await sendTo('WebDriver:PerformActions', { actions: mouseAt(5, 5, MENU_BUTTON) });
      const entry = `#contentAreaContextMenu menuitem[id^="${widget}-menuitem"]`;
      await withPrivilege(marionette, () => clickElement(marionette, entry));
    },
    pressShortcut: () =>
      withPrivilege(marionette, () =>
        marionette.send('WebDriver:PerformActions', { actions: keysTogether('Alt', 'r') }),
      ),
    press: (key) =>
      sendTo('WebDriver:PerformActions', { actions: keysTogether(...key.split(/(?<=.)\+/)) }),
    hold: async (key) => {
      await sendTo('WebDriver:PerformActions', { actions: keyTo('keyDown', key) });
      return () => sendTo('WebDriver:PerformActions', { actions: keyTo('keyUp', key) });
    },
    clickAt: (x, y) => sendTo('WebDriver:PerformActions', { actions: mouseAt(x, y, MAIN_BUTTON) }),
    pointAt: (x, y) => sendTo('WebDriver:PerformActions', { actions: mouseAt(x, y) }),
    listeners: () =>
      sendTo('WebDriver:ExecuteScript', {
        script: `return ${callExpression(listenersInPage, [])}`,
        args: [],
        sandbox: 'system',
      }),
    async focused() {
      const script = `return ${callExpression(activeElement, [])}`;
      const found = await sendTo<Record<string, string> | null>('WebDriver:ExecuteScript', {
        script,
        args: [],
      });
      const id = Object.values(found ?? {})[0];
      const role = id && (await sendTo<string>('WebDriver:GetComputedRole', { id }));
      if (!role || role === 'document') return null;
      return { role, name: await sendTo<string>('WebDriver:GetComputedLabel', { id }) };
    },
    finds: (text) => inBrowser(marionette, findInPage, text),
    button: () => inBrowser(marionette, readButton, button),
    popup: () => inBrowser(marionette, popupAddress),
    closePopup: () => inBrowser(marionette, closePopup),
    screenshot: async () =>
      Buffer.from(await sendTo<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'),
    pdf: async () => Buffer.from(await sendTo<string>('WebDriver:Print', {}), 'base64'),
    bringToFront: async () => void (await turnTo(true)),
    close: () => closeTab(marionette, handle),
  };
}

/** Closes a tab; the last one only after another was opened, for Firefox would end with it. */
async function closeTab(marionette: Marionette, handle: string): Promise<void> {
  const handles = await marionette.send<string[]>('WebDriver:GetWindowHandles');
  const other = handles.find((each) => each !== handle) ?? (await newTab(marionette));
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  await marionette.send('WebDriver:CloseWindow');
  await marionette.send('WebDriver:SwitchToWindow', { handle: other });
}

/** Opens a tab and gives WebDriver's name of it. */
export async function newTab(marionette: Marionette): Promise<string> {
  const opened = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
  return opened.handle;
}

async function clickElement(marionette: Marionette, selector: string): Promise<void> {
  const element = await marionette.send<Record<string, string>>('WebDriver:FindElement', {
    using: 'css selector',
    value: selector,
  });
  await marionette.send('WebDriver:ElementClick', { id: Object.values(element)[0] });
}

const keyTo = (type: 'keyDown' | 'keyUp', name: string) => [
  { type: 'key', id: 'keyboard', actions: [{ type, value: KEYS[name] ?? name }] },
];

function keysTogether(...names: string[]): object[] {
  const keys = names.map((name) => KEYS[name] ?? name);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  return [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
}

/** The mouse goes to a place, and presses a button there if it is to. */
function mouseAt(x: number, y: number, button?: number): object[] {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
  const press = [
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ];
  const actions = button === undefined ? [move] : [move, ...press];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}

// The rest runs with Firefox's own rights and names.

interface ListenerService {
  getListenerInfoFor(node: Node): { type: string; inSystemEventGroup: boolean }[];
}

declare const Components: {
  classes: Record<string, { getService(of: unknown): ListenerService }>;
  interfaces: Record<string, unknown>;
};

function listenersInPage(): string[] {
  const service = Components.classes['@mozilla.org/eventlistenerservice;1']?.getService(
    Components.interfaces.nsIEventListenerService,
  );
  return [document, ...document.querySelectorAll('*')]
    .flatMap((node) => service?.getListenerInfoFor(node) ?? [])
    .filter(({ inSystemEventGroup }) => !inSystemEventGroup)
    .map(({ type }) => type)
    .sort();
}

interface Finder {
  addResultListener(listener: object): void;
  removeResultListener(listener: object): void;
  fastFind(text: string, onlyLinks: boolean, drawOutline: boolean): void;
}

declare const ChromeUtils: {
  importESModule(url: string): {
    CustomizableUI: { AREA_NAVBAR: string; addWidgetToArea(widget: string, area: string): void };
  };
};
declare const gBrowser: { selectedBrowser: { finder: Finder } };

/** Extensions start in the menu behind the puzzle piece; a reader pins the button the same way. */
function putButtonInToolbar(widget: string): void {
  const url = 'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs';
  const { CustomizableUI } = ChromeUtils.importESModule(url);
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
}

function findInPage(text: string): Promise<boolean> {
  const { finder } = gBrowser.selectedBrowser;
  const notFound = 1; // nsITypeAheadFind.FIND_NOTFOUND
  return new Promise((resolve) => {
    const listener = {
      onFindResult({ result }: { result: number }) {
        finder.removeResultListener(listener);
        resolve(result !== notFound);
      },
    };
    finder.addResultListener(listener);
    finder.fastFind(text, false, false);
  });
}

function readButton(selector: string): { badge: string; title: string } {
  const button = document.querySelector(selector);
  return {
    badge: button?.getAttribute('badge') ?? '',
    title: button?.getAttribute('tooltiptext') ?? '',
  };
}

interface Panel extends Element {
  state: 'open' | 'showing' | 'hiding' | 'closed';
  hidePopup(): void;
}

/** The page in the window at the button, once that is open altogether. */
function popupAddress(): string | null {
  const page = document.querySelector('browser.webextension-popup-browser');
  if (page?.closest<Panel>('panel')?.state !== 'open') return null;
  return (page as unknown as { currentURI: { spec: string } }).currentURI.spec;
}

function closePopup(): Promise<void> {
  const page = document.querySelector('browser.webextension-popup-browser');
  const panel = page?.closest<Panel>('panel');
  return new Promise((closed) => {
    if (!panel) return closed();
    panel.addEventListener('popuphidden', () => closed(), { once: true });
    panel.hidePopup();
  });
}
