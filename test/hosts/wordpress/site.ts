import { join } from 'node:path';
import type { Php, PhpServer } from '../support/php.js';

interface SiteOptions {
  php: Php;
  folder: string;
  port: number;
  /** Folder of the scripts that `run` takes. */
  server: string;
  env: Record<string, string>;
}

export type Person = 'admin' | 'author' | 'editor';

interface Post {
  id: number;
  link: string;
  content: { raw: string };
}

/** One WordPress that answers at an address. */
export class Site {
  readonly origin: string;
  readonly #options: SiteOptions;
  #passwords: Partial<Record<Person, string>> = {};
  #running: PhpServer | undefined;

  constructor(options: SiteOptions) {
    this.#options = options;
    this.origin = `http://127.0.0.1:${options.port}`;
  }

  async prepare(): Promise<void> {
    this.#passwords = JSON.parse(await this.run('prepare.php')) as Record<Person, string>;
  }

  async start(router: string): Promise<void> {
    const { php, folder, port, env } = this.#options;
    this.#running = await php.serve({ documentRoot: folder, router, port, env });
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
  }

  /** Runs one of the scripts in `server/`. */
  run(script: string, ...args: string[]): Promise<string> {
    const { php, folder, server, env } = this.#options;
    return php.run(join(server, script), [folder, ...args], env);
  }

  /** Publishes a post as somebody, who may not be allowed to write all that is in it. */
  publish(person: Person, title: string, content: string): Promise<Post> {
    return this.request<Post>(person, 'wp/v2/posts', { title, content, status: 'publish' });
  }

  async request<T>(person: Person, route: string, body: unknown): Promise<T> {
    const response = await fetch(`${this.origin}/wp-json/${route}?context=edit`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${btoa(`${person}:${this.#passwords[person] ?? ''}`)}`,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    if (!response.ok) {
      throw new Error(
        `${route} answers ${response.status}: ${await response.text()}\n${this.#running?.log() ?? ''}`,
      );
    }
    return (await response.json()) as T;
  }
}
