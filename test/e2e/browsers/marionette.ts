import { connect, type Socket } from 'node:net';

/** A conversation with Firefox in its remote protocol, Marionette. */
export interface Marionette {
  /** Sends a command and gives its result; throws what Firefox answers instead. */
  send<R = unknown>(command: string, parameters?: object): Promise<R>;
  end(): void;
}

interface Answer {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

type Packet =
  | { applicationType: string }
  | [1, number, { error: string; message: string } | null, unknown];

/**
 * Connects to the Marionette server that Firefox runs on a port of this machine.
 * Each packet is its length in bytes, a colon, and JSON: `[0, id, command, parameters]` to
 * Firefox, `[1, id, error, result]` back; Firefox opens with a greeting that is an object.
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Answer>();
  await greeting(socket, waiting);
  let lastId = 0;
  return {
    send(command, parameters = {}) {
      if (socket.destroyed) return Promise.reject(new Error('Firefox has gone'));
      lastId += 1;
      const id = lastId;
      socket.write(packetOf([0, id, command, parameters]));
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: (result) => resolve(result as never), reject });
      });
    },
    end: () => socket.destroy(),
  };
}

/** Reads everything that arrives from now on; resolves when Firefox has greeted. */
function greeting(socket: Socket, waiting: Map<number, Answer>): Promise<void> {
  return new Promise((greeted, failed) => {
    let received: Buffer = Buffer.alloc(0);
    socket.on('data', (data) => {
      const { packets, rest } = splitPackets(Buffer.concat([received, data]));
      received = rest;
      for (const packet of packets) Array.isArray(packet) ? settle(packet, waiting) : greeted();
    });
    socket.on('error', failed);
    socket.on('close', () => {
      failed(new Error('Firefox closed the connection'));
      for (const { reject } of waiting.values()) reject(new Error('Firefox has gone'));
      waiting.clear();
    });
  });
}

function settle([, id, error, result]: Extract<Packet, unknown[]>, waiting: Map<number, Answer>) {
  const answer = waiting.get(id);
  waiting.delete(id);
  if (error) answer?.reject(new Error(`${error.error}: ${error.message}`));
  else answer?.resolve(unwrap(result));
}

/** Most results are `{ value }`; what matters is the value. */
function unwrap(result: unknown): unknown {
  const isWrapped = typeof result === 'object' && result !== null && 'value' in result;
  return isWrapped ? result.value : result;
}

function packetOf(content: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(content));
  return Buffer.concat([Buffer.from(`${json.length}:`), json]);
}

/** The whole packets at the start of what was received, and the bytes after them. */
function splitPackets(received: Buffer): { packets: Packet[]; rest: Buffer } {
  const packets: Packet[] = [];
  let rest = received;
  for (;;) {
    const colon = rest.indexOf(':');
    const end = colon + 1 + Number(rest.subarray(0, colon));
    if (colon < 0 || rest.length < end) return { packets, rest };
    packets.push(JSON.parse(rest.subarray(colon + 1, end).toString()));
    rest = rest.subarray(end);
  }
}
