/** How wide a drawing is that fills a page, in pixels. */
export const PAGE_WIDTH = 1180;
