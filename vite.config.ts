import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { manifestFor } from './tools/manifest.ts';
import { slimReadability } from './tools/slim-readability.ts';

/** What a target's folder holds besides the bundles. */
const COPIED = [
  ['icons', 'icons'],
  ['src/_locales', '_locales'],
  ['LICENSE', 'LICENSE'],
  ['NOTICE', 'NOTICE'],
] as const;

/** A script that runs in pages: one classic file without imports. */
const pageScript = (name: string, file: string) => ({
  consumer: 'client' as const,
  build: {
    emptyOutDir: false,
    rolldownOptions: {
      input: { [name]: file },
      output: { format: 'iife' as const, entryFileNames: '[name].js' },
    },
  },
});

/** The extras of the view, each a script of its own: `src/extras/NAME.ts`. */
const EXTRAS = readdirSync(new URL('src/extras', import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ''),
);

// A content script is loaded as a classic script, so it must be one file without imports;
// background and options are ES modules and may share chunks.
export default defineConfig({
  root: 'src',
  publicDir: false,
  plugins: [slimReadability()],
  build: {
    outDir: '../dist/bundle',
    emptyOutDir: true,
    modulePreload: false,
    target: ['chrome120', 'firefox140'],
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: {
            background: 'src/background.ts',
            'not-readable': 'src/not-readable/popup.html',
            options: 'src/options/options.html',
            'site-permission': 'src/site-permission/ask.html',
            welcome: 'src/welcome/welcome.html',
          },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            assetFileNames: '[name][extname]',
          },
        },
      },
    },
    content: pageScript('content', 'src/content.ts'),
    automatic: pageScript('automatic', 'src/automatic.ts'),
    ...Object.fromEntries(
      EXTRAS.map((name) => [
        `extra_${name.replaceAll('-', '_')}`,
        pageScript(`extras/${name}`, `src/extras/${name}.ts`),
      ]),
    ),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
      const source = JSON.parse(readFileSync('manifest.json', 'utf8'));
      for (const target of ['chrome', 'firefox'] as const) {
        const directory = `dist/${target}`;
        rmSync(directory, { recursive: true, force: true });
        mkdirSync(directory, { recursive: true });
        cpSync('dist/bundle', directory, { recursive: true });
        for (const [from, to] of COPIED) cpSync(from, `${directory}/${to}`, { recursive: true });
        const manifest = JSON.stringify(manifestFor(target, source), null, 2);
        writeFileSync(`${directory}/manifest.json`, `${manifest}\n`);
      }
      rmSync('dist/bundle', { recursive: true });
    },
  },
  test: {
    projects: [
      {
        extends: true,
        root: import.meta.dirname,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          environment: 'jsdom',
        },
      },
      {
        extends: true,
        root: import.meta.dirname,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
