/** Where the page is that is shown when there is no network and no copy of what was asked for. */
export const offlinePath = "/luring/";
