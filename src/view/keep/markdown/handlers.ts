import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { PhrasingContent } from 'mdast';

type State = Parameters<Handle>[0];

const raw = (value: string) => ({ type: 'html', value }) as const;

/** What Markdown says in HTML: "10<sup>6</sup>". The mark of a note is raised by itself. */
const asHtml: Handle = (state, node) => {
  const content = state.all(node) as PhrasingContent[];
  if (content.every(({ type }) => type === 'footnoteReference')) return content;
  return [raw(`<${node.tagName}>`), ...content, raw(`</${node.tagName}>`)];
};

const link: Handle = (state, node) => {
  const { dataNote } = node.properties;
  if (typeof dataNote !== 'string') return defaultHandlers.a(state, node);
  return { type: 'footnoteReference', identifier: dataNote.toLowerCase(), label: dataNote };
};

const box: Handle = (state, node) => {
  const { dataNoteText: label } = node.properties;
  if (typeof label !== 'string') return defaultHandlers.div(state, node);
  const children = state.toFlow(state.all(node));
  return { type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children } as never;
};

/** Set apart from the story. */
const caption: Handle = (state: State, node: Element) => {
  const content = state.all(node);
  const isPlain = content.every(({ type }) => type === 'text' || type === 'link');
  if (!isPlain) return state.toFlow(content);
  return {
    type: 'paragraph',
    children: [{ type: 'emphasis', children: content as PhrasingContent[] }],
  };
};

/** A formula as the page's TeX, where it has it; else its signs in a row. */
const formula: Handle = (_, node) => {
  const { alttext } = node.properties;
  const isTex = typeof alttext === 'string' && /[\\^_{]/.test(alttext);
  return isTex ? raw(`$${alttext}$`) : { type: 'text', value: toText(node).replace(/\s+/g, ' ') };
};

export const HANDLERS: Record<string, Handle> = {
  a: link,
  div: box,
  figcaption: caption,
  math: formula,
  sub: asHtml,
  sup: asHtml,
};
