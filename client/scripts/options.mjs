// How the client is bundled. The build and a test of the bundle share it.

// Members of our own objects that never reach the wire, the DOM or a listener of the page: they travel as one letter.
const OURS = `answered applied  compositionEnded connecting connectionEnded connectionLost controlLeft
  controlWriting controlWritten current elementLeft eventCarried eventsAnswered eventsLost fingerprint fired flightsChanged
  formSubmitted given greeting html identity inner inputHappened isLive isLost isNext isWaiting joined landed lastSent linkClosed
  linkOpened messageApplied messageReceived outbox payload piece recover resumed sessionReplaced submitAccepted
  templateReceived textReceived unsent userChanged whereWeAre apply connection controls element end fill instance kind last marker message node nodes open
  ride rows run show slot timer waiting`;

export const options = {
  entryPoints: ["src/main.ts"],
  outfile: "dist/client.js",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  sourcemap: true,
  mangleProps: new RegExp(`^(${OURS.trim().split(/\s+/).join("|")})$`),
};
