// How the client is bundled. The build and a test of the bundle share it.

export const options = {
  entryPoints: { client: "src/main.ts" },
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
};
