import type { Inline, Outline, OutlineBlock, OutlineElement } from './outline.ts';

/** Whether a value has an outline's shape; an element stands in one before it, so there are no circles. */
export function isOutline(value: unknown): value is Outline {
  if (!isRecord(value) || typeof value.url !== 'string' || !URL.canParse(value.url)) return false;
  const { elements, blocks } = value;
  return (
    Array.isArray(elements) &&
    elements.every(isElement) &&
    Array.isArray(blocks) &&
    blocks.every((block) => isBlock(block, elements.length))
  );
}

function isElement(value: unknown, index: number): value is OutlineElement {
  return (
    isRecord(value) &&
    isBetween(value.parent, -1, index - 1) &&
    typeof value.tag === 'string' &&
    Array.isArray(value.attributes) &&
    value.attributes.every(isAttribute)
  );
}

function isAttribute(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part: unknown) => typeof part === 'string')
  );
}

function isBlock(value: unknown, elements: number): value is OutlineBlock {
  return (
    isRecord(value) &&
    isBetween(value.element, 0, elements - 1) &&
    typeof value.text === 'string' &&
    Array.isArray(value.inline) &&
    value.inline.every(isInline)
  );
}

function isInline(value: unknown): value is Inline {
  return (
    isRecord(value) &&
    isBetween(value.start, 0, Number.MAX_SAFE_INTEGER) &&
    isBetween(value.end, value.start, Number.MAX_SAFE_INTEGER) &&
    (value.href === null || typeof value.href === 'string')
  );
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
