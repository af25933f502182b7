/** Where the preview serves the writers' guide; a build has no such page. */
export const guidePath = "/_panduan/";
