import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** One thing that the synthesizer was told to say. */
export interface Spoken {
  readonly text: string;
  /** The language that the voice was set to, as `pl`. */
  readonly language: string;
}

/**
 * When, in milliseconds, the end of a text is told. Again and again, because the client listens for it
 * only some time after it was told that there is a text; what it has heard once it lets pass.
 */
const TELL_END_MS = [20, 150, 500, 1500];

/**
 * Stands where Orca expects Speech Dispatcher, the service that knows the voices, and writes down
 * what Orca would have it say. Orca is told that a text is spoken to its end: only then does "say all"
 * go on. The protocol: https://freebsoft.org/doc/speechd/ssip.html
 */
export class SpeechDispatcher {
  readonly spoken: Spoken[] = [];
  readonly #server: Server = createServer((socket) => this.#serve(socket));
  #clients = 0;

  /** @param path a socket that Orca is to find in `SPEECHD_ADDRESS` */
  async listen(path: string): Promise<void> {
    this.#server.listen(path);
    await once(this.#server, 'listening');
    this.#server.unref();
  }

  close(): void {
    this.#server.close();
  }

  #serve(socket: Socket): void {
    socket.unref();
    const client = new Client(socket, (this.#clients += 1), (spoken) => this.spoken.push(spoken));
    let rest = '';
    socket.setEncoding('utf8').on('data', (data: string) => {
      const lines = (rest + data).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) client.receive(line);
    });
    socket.on('error', () => socket.destroy());
  }
}

class Client {
  readonly #socket: Socket;
  readonly #id: number;
  readonly #say: (spoken: Spoken) => void;
  #language = '';
  #messages = 0;
  /** The lines of a text that is being sent. */
  #text: string[] | undefined;
  /** All messages up to this one are to be silent. */
  #cancelled = 0;

  constructor(socket: Socket, id: number, say: (spoken: Spoken) => void) {
    this.#socket = socket;
    this.#id = id;
    this.#say = say;
  }

  receive(line: string): void {
    if (!this.#text) {
      this.#obey(line);
    } else if (line === '.') {
      const text = this.#text.join('\n');
      this.#text = undefined;
      this.#speak(withoutMarks(text));
    } else {
      this.#text.push(line.replace(/^\.\./, '.'));
    }
  }

  #obey(line: string): void {
    const [command = '', target = '', name = '', value = ''] = line.split(' ');
    switch (command.toUpperCase()) {
      case 'SPEAK':
        this.#text = [];
        {
          this.#answer(230, 'OK RECEIVING DATA');
          return;
        }
      case 'CHAR':
      case 'KEY': {
        this.#speak(target);
        return;
      }
      case 'SET':
        if (name.toUpperCase() === 'LANGUAGE') this.#language = value.replace(/-.*/, '');
        {
          this.#answer(200, 'OK SET');
          return;
        }
      case 'CANCEL':
      case 'STOP':
        this.#cancelled = this.#messages;
        {
          this.#answer(210, 'OK STOPPED');
          return;
        }
      case 'HISTORY': {
        this.#answer(245, 'OK CLIENT ID SENT', this.#id);
        return;
      }
      case 'LIST': {
        this.#answer(250, 'OK LIST SENT', 'none');
        return;
      }
      case 'GET': {
        this.#answer(251, 'OK GET RETURNED', '0');
        return;
      }
      default: {
        this.#answer(200, 'OK');
        return;
      }
    }
  }

  #speak(text: string): void {
    const message = (this.#messages += 1);
    this.#answer(225, 'OK MESSAGE QUEUED', message);
    if (text.trim()) this.#say({ text, language: this.#language });
    void this.#tellEnd(message);
  }

  async #tellEnd(message: number): Promise<void> {
    let last = 0;
    for (const time of TELL_END_MS) {
      await wait(time - last);
      last = time;
      if (message > this.#cancelled) this.#answer(702, 'END', message, this.#id);
      else this.#answer(703, 'CANCELED', message, this.#id);
    }
  }

  #answer(code: number, words: string, ...data: (string | number)[]): void {
    const lines = [...data.map((line) => `${code}-${line}`), `${code} ${words}`, ''];
    if (this.#socket.writable) this.#socket.write(lines.join('\r\n'));
  }
}

/** Orca marks the words, to follow them, in SSML. */
const withoutMarks = (ssml: string): string =>
  ssml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
