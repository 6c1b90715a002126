// How the scripts are bundled. The build and a test of the bundle share it.

/** Each script with its budget, in bytes after gzip. Lightspeed's pages have `client`, islands in other pages have `embed`. */
export const scripts = {
  client: { entry: "src/main.ts", format: "esm", budget: 9472 },
  // No module: Jakarta Faces runs none that comes with a part of a page.
  embed: { entry: "src/embed.ts", format: "iife", budget: 9984 },
};

export const options = (name) => ({
  entryPoints: { [name]: scripts[name].entry },
  bundle: true,
  minify: true,
  format: scripts[name].format,
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
});
