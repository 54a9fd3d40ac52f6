// Takes the place of mocha in a web worker: its build for browsers, which names the class only globally.
require('../../node_modules/mocha/mocha.js');
module.exports = globalThis.Mocha;
