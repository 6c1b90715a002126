// How the client is bundled. The build and a test of the bundle share it.

// Members of our own objects that never reach the wire, the DOM or a listener of the page: they travel as one letter.
const ours = `
  answered applied apply compositionEnded connecting connection connectionEnded connectionLost controlLeft
  controlWriting controlWritten controls current element elementLeft end eventCarried eventsAnswered eventsLost fill
  fingerprint fired flightsChanged formSubmitted given greeting html identity inner inputHappened instance isLive
  isLost isNext isWaiting joined kind landed last lastSent linkClosed linkOpened marker message messageApplied
  messageReceived node nodes open outbox payload piece recover resumed ride rows run sessionReplaced show slot
  submitAccepted templateReceived textReceived timer unsent userChanged waiting whereWeAre
`;

export const options = {
  entryPoints: { client: "src/main.ts" },
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  mangleProps: new RegExp(`^(${ours.trim().split(/\s+/).join("|")})$`),
};
