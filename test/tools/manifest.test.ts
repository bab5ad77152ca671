// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../tools/manifest.ts';

const source = JSON.parse(readFileSync('manifest.json', 'utf8'));
const chrome = manifestFor('chrome', source);
const firefox = manifestFor('firefox', source);

describe('manifestFor', () => {
  test('gives Chrome a service worker and its oldest version, nothing of Firefox', () => {
    expect(chrome.background).toEqual({ service_worker: 'background.js', type: 'module' });
    expect(chrome.minimum_chrome_version).toMatch(/^\d+$/);
    expect(chrome).not.toHaveProperty('browser_specific_settings');
  });

  test('gives Firefox scripts and its settings, nothing of Chrome', () => {
    expect(firefox.background).toEqual({ scripts: ['background.js'], type: 'module' });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.data_collection_permissions', {
      required: ['none'],
    });
  });

  test('keeps all the rest, the same for both', () => {
    const {
      background: _background,
      minimum_chrome_version: _chrome,
      browser_specific_settings: _firefox,
      ...rest
    } = source;
    expect(chrome).toMatchObject(rest);
    expect(firefox).toMatchObject(rest);
  });

  test('does not change its source', () => {
    const before = JSON.stringify(source);
    manifestFor('chrome', source);
    manifestFor('firefox', source);
    expect(JSON.stringify(source)).toBe(before);
  });
});

describe('the manifest asks for no more than it needs', () => {
  test('permissions', () => {
    expect([...source.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
    ]);
    expect(source).not.toHaveProperty('host_permissions');
    expect(source.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('nothing of it is put into pages or open to them without a click', () => {
    expect(source).not.toHaveProperty('content_scripts');
    expect(source).not.toHaveProperty('web_accessible_resources');
    expect(source).not.toHaveProperty('externally_connectable');
  });

  test('its version is the package’s', () => {
    expect(source.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});
