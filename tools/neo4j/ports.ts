import { createServer, type AddressInfo } from 'node:net';

const listenOn = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const { port: given } = server.address() as AddressInfo;
      server.close(() => resolve(given));
    });
  });

/** The wanted port where it is free, else any free one of 127.0.0.1. */
export async function freePort(wanted = 0): Promise<number> {
  return (await listenOn(wanted)) ?? (await listenOn(0)) ?? 0;
}
