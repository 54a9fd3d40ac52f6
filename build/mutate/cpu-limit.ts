// A worker that ends its process when that has used more of the processor than it may, whatever the main thread does.
import { workerData } from 'node:worker_threads';

/** What the process may use from its start, in milliseconds; the main thread raises it before each test. */
const limit = new Float64Array(workerData as SharedArrayBuffer);

setInterval(() => {
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1000 > limit[0]!) process.kill(process.pid, 'SIGKILL');
}, 100);
