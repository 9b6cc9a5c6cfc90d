/** Runs one command of the built package, and tells on standard error what it took: processor time, and memory at most (resident, with all threads). */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  process.stderr.write(`\n${JSON.stringify({ seconds, mebibytes: Math.round(maxRSS / 1024) })}\n`);
});
await import('../../dist/cli/main.js');
