/** The mark: a shield whose upper edge is a battlement. On a grid of 24. */
const markPath = 'M3 2.5h4.7v4.3h2.2V2.5h4.2v4.3h2.2V2.5H21v9.6c0 5-3.6 8.6-9 10.4-5.4-1.8-9-5.4-9-10.4Z';

export const Mark = ({ size = 20 }: { readonly size?: number }) => (
  <svg class="mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
    <path d={markPath} fill="currentColor" />
  </svg>
);
