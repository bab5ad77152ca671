import { gzipSync } from 'node:zlib';
import { createBuilder } from 'vite';

/** What a build gives: scripts, with what each of their modules adds before minifying, and other files. */
interface Built {
  code: string;
  modules: [path: string, weight: number][];
  files: Map<string, Buffer>;
}

const PEOPLE_MODEL = 'people.model';

/** Which part of the content script a module belongs to; the first that matches. */
const PARTS: [figure: string, path: RegExp][] = [
  ['partReadability', /\/@mozilla\/readability\//],
  ['partSanitiser', /\/dompurify\//],
  ['partInterface', /\/preact\//],
  ['partPolyfill', /\/webextension-polyfill\//],
  ['partArticle', /\/src\/article\//],
  ['partClean', /\/src\/clean\//],
  ['partView', /\/src\/view\//],
  ['partRest', /./],
];

/** Sizes of what is shipped, in kB (1,000 bytes), from builds that write nothing. */
export async function measureSizes(): Promise<Record<string, number>> {
  const content = await buildOnly('content');
  const background = await buildOnly('client');
  const model = background.files.get(PEOPLE_MODEL);
  if (!model) throw new Error(`the build has no ${PEOPLE_MODEL}`);
  const peopleCode = shareOf(background.modules, /\/src\/people\//) * gzipped(background.code);
  return {
    contentRaw: kilobytes(content.code),
    contentGzipped: gzipped(content.code),
    backgroundRaw: kilobytes(background.code),
    backgroundGzipped: gzipped(background.code),
    modelRaw: kilobytes(model),
    modelGzipped: gzipped(model),
    peopleGzipped: gzipped(model) + peopleCode,
    ...shares(content.modules),
  };
}

async function buildOnly(environment: 'content' | 'client'): Promise<Built> {
  const builder = await createBuilder({ logLevel: 'warn', build: { write: false } });
  const target = builder.environments[environment];
  if (!target) throw new Error(`the build has no “${environment}”`);
  const results = [await builder.build(target)].flat();
  const output = results.flatMap((result) => ('output' in result ? result.output : []));
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const assets = output.flatMap((file) => (file.type === 'asset' ? [file] : []));
  return {
    code: chunks.map(({ code }) => code).join('\n'),
    modules: chunks.flatMap(({ modules }) =>
      Object.entries(modules).map(([path, { renderedLength }]): [string, number] => [
        path,
        renderedLength,
      ]),
    ),
    files: new Map(assets.map(({ fileName, source }) => [fileName, Buffer.from(source)])),
  };
}

function shareOf(modules: Built['modules'], path: RegExp): number {
  const sum = (list: Built['modules']) => list.reduce((total, [, weight]) => total + weight, 0);
  return sum(modules.filter(([name]) => path.test(name.replaceAll('\\', '/')))) / sum(modules);
}

/** The share of each part, by the modules' lengths; those of a part that is not there are left out. */
export function shares(modules: [path: string, weight: number][]): Record<string, number> {
  const total = modules.reduce((sum, [, weight]) => sum + weight, 0);
  const sums: Record<string, number> = {};
  for (const [path, weight] of modules) {
    const part = PARTS.find(([, pattern]) => pattern.test(path.replaceAll('\\', '/')));
    if (part) sums[part[0]] = (sums[part[0]] ?? 0) + weight / total;
  }
  return sums;
}

const kilobytes = (content: string | Buffer) => Buffer.byteLength(content) / 1000;
const gzipped = (content: string | Buffer) => kilobytes(gzipSync(content));
