import type { ChromiumExtension } from './chromium-worker.ts';
import { callExpression } from './page-function.ts';

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
  developerPrivate: {
    getExtensionInfo(id: string): Promise<ExtensionInfo>;
    reload(id: string, options: object): Promise<unknown>;
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
  };
};

export function extensionInfo(extension: ChromiumExtension): Promise<ExtensionInfo> {
  return onExtensionsPage(extension, (id) => chrome.developerPrivate.getExtensionInfo(id));
}

/** Presses the extension's "reload" there. */
export async function reload(extension: ChromiumExtension): Promise<void> {
  await onExtensionsPage(extension, (id) =>
    chrome.developerPrivate.reload(id, { failQuietly: true }),
  );
}

/** Gives or withdraws permission for hosts as the extension's details do. */
export function permit(
  extension: ChromiumExtension,
  hosts: string[],
  isPermitted: boolean,
): Promise<void> {
  return onExtensionsPage(
    extension,
    async (id, { hosts, isPermitted }) => {
      const { addHostPermission, removeHostPermission } = chrome.developerPrivate;
      for (const host of hosts)
        await (isPermitted ? addHostPermission : removeHostPermission)(id, host);
    },
    { hosts, isPermitted },
  );
}

/** Allows the extension in private windows; the browser loads it anew. */
export function allowInPrivate(extension: ChromiumExtension): Promise<void> {
  return onExtensionsPage(extension, (extensionId) =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
  );
}

/** Does something on the browser's extensions page, in a tab of its own, which is closed again. */
async function onExtensionsPage<R, A = undefined>(
  { context, id }: ChromiumExtension,
  work: (id: string, rest: A) => R,
  rest?: A,
): Promise<Awaited<R>> {
  const page = await context.newPage();
  try {
    // Its calls are there at once; all of its own scripts, on a busy machine, not within a minute.
    await page.goto('chrome://extensions', { waitUntil: 'commit' });
    return (await page.evaluate(callExpression(work as never, [id, rest]))) as Awaited<R>;
  } finally {
    await page.close();
  }
}

export function complaintsOf(info: ExtensionInfo): string[] {
  const errors = [...info.manifestErrors, ...info.runtimeErrors];
  return [...info.installWarnings, ...errors.map(({ message }) => message)];
}
