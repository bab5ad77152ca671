import type { ChromiumExtension } from './chromium-worker.ts';

/** What is used here of what Chromium's own extensions page knows of an extension. */
interface ExtensionInfo {
  commands: { name: string; keybinding: string }[];
  /** What the manifest holds that Chromium does not know. */
  installWarnings: string[];
  manifestErrors: { message: string }[];
  /** Uncaught errors of the extension's code, and calls whose failure nobody looked at. */
  runtimeErrors: { message: string }[];
}

declare const chrome: {
  developerPrivate: { getExtensionInfo(id: string): Promise<ExtensionInfo> };
};

/** Asks the extensions page in a tab of its own, which is closed again. */
export async function extensionInfo({ context, id }: ChromiumExtension): Promise<ExtensionInfo> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    return await page.evaluate((id) => chrome.developerPrivate.getExtensionInfo(id), id);
  } finally {
    await page.close();
  }
}

export function complaintsOf(info: ExtensionInfo): string[] {
  const errors = [...info.manifestErrors, ...info.runtimeErrors];
  return [...info.installWarnings, ...errors.map(({ message }) => message)];
}
