import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://example.com",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // The packages are two folders up.
  vite: { server: { fs: { allow: ["../.."] } } },
});
