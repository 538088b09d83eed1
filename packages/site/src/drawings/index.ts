/** The drawings of the site's subject, and the views that show them, for an app's own pages and files. */
export { drawView } from "./timeline/draw-view.ts";
export { TimelineView } from "./timeline/timeline-view.tsx";
export { type View, viewAddress, views, years } from "./timeline/views.ts";
