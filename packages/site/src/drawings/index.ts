/** The drawings of the site's subject, and the views that show them, for an app's own pages, drawings and files. */

export { MapViewPage } from "./map/map-view.tsx";
export { type MapView, mapViews } from "./map/views.ts";
export { NetworkView } from "./network/network-view.tsx";
export { PowerView } from "./power/power-view.tsx";
export { oEmbedLink } from "./published/oembed-link.ts";
export { type DrawingGroup, type PublishedDrawing, scrolled } from "./published/published-drawing.ts";
export { TakeAlong } from "./published/take-along.tsx";
export { drawView } from "./timeline/draw-view.ts";
export { TimelineView } from "./timeline/timeline-view.tsx";
export { type View, viewAddress, views, years } from "./timeline/views.ts";
