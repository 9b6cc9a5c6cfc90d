/** Preloaded into a process: its clock jumps up to a day back and forth, at every look. */
const { now } = Date;
const DAY = 86_400_000;
let jump = 1;
Date.now = () => {
  jump = (jump * 48_271) % 2_147_483_647;
  return now() + (jump % (2 * DAY)) - DAY;
};
globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length ? given : [Date.now()]));
  }
};
