import type { Picture } from '../../article/article.ts';

/** The picture above the story, with its caption. */
export function LeadPicture({ picture }: { picture: Picture }) {
  return (
    <figure class="lead-picture">
      <img src={picture.src} alt={picture.alt} />
      {picture.caption && <figcaption>{picture.caption}</figcaption>}
    </figure>
  );
}
