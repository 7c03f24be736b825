/** The mark: a shield whose upper edge is a battlement. On a grid of 24. */
export const markPath = 'M3 4h4.4v3h2.4V4h4.4v3h2.4V4H21v8.2c0 4.9-3.6 8.4-9 10.3-5.4-1.9-9-5.4-9-10.3Z';

export const Mark = ({ size = 20 }: { readonly size?: number }) => (
  <svg class="mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
    <path d={markPath} fill="currentColor" />
  </svg>
);
