/**
 * Takes the markup's comments out: Readability ends a paragraph at each, and frameworks write them into the middle of
 * sentences: `<a>VW</a><!-- --> has shown`.
 */
export function dropComments(copy: Document): void {
  const walker = copy.createTreeWalker(copy, 128 /* comments */);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
}
