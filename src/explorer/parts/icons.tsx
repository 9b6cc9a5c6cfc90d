const shape = (path: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

export const QuoteIcon = shape('M3 9.5h3.2v3H3zM3 9.5c0-3 .8-5 3-6M9.8 9.5H13v3H9.8zM9.8 9.5c0-3 .8-5 3-6');
export const SearchIcon = shape('M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14');
export const GraphIcon = shape(
  'M5 4h6M4.7 5.3 7.2 10M11.3 5.3 8.8 10M3 4a1 1 0 1 0 2 0 1 1 0 1 0-2 0M11 4a1 1 0 1 0 2 0 1 1 0 1 0-2 0M7 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0',
);
export const ArrowIcon = shape('M3 8h10M9 4l4 4-4 4');
