// Takes the place of node:assert/strict in a web worker.
module.exports = require('assert').strict;
