// Runs inside the prototype. The kit's own start listens on all interfaces, and at a port that must be known before.
const { generateAssetsSync } = require('govuk-prototype-kit/lib/build.js');

generateAssetsSync();
const server = require('govuk-prototype-kit/server.js').listen(0, '127.0.0.1', () => {
  process.send({ port: server.address().port });
});
// Whoever started this is gone.
process.on('disconnect', () => process.exit());
