/** Puts a node that is made and changed outside of Preact (the article's text) into its place. */
export function Mounted({ node }: { node: HTMLElement }) {
  return (
    <div
      class="mounted"
      ref={(place) => {
        if (place && node.parentNode !== place) place.append(node);
      }}
    />
  );
}
