/** Runs one command of zhengtu, and tells the most memory that it took (resident, with all its threads). */
process.on('exit', () => console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`));
await import('../src/cli/main.ts');
