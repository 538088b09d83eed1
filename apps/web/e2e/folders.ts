/** The folders of the pages of entries, by kind: what links from elsewhere rely on. */
export const folders = {
  event: "events",
  figure: "figures",
  organization: "organizations",
  office: "offices",
  place: "places",
  source: "sources",
  dispute: "disputes",
  review: "reviews",
  story: "stories",
} as const;
