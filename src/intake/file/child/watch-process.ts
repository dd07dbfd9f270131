// Runs on a thread beside a reader, which may be in a loop that never ends: ends the process when its parent is gone, and where it takes more memory than it may.
import { Socket } from 'node:net';

const LOOK_MS = 50; // memory that is only written to grows by some hundred megabytes meanwhile

const most = Number(process.argv[2]); // bytes
const end = () => process.kill(process.pid, 'SIGKILL');
setInterval(() => {
  if (process.memoryUsage.rss() > most) end();
}, LOOK_MS);
new Socket({ fd: 0 }).on('error', end).on('close', end).resume(); // the parent never writes: it only holds the other end
