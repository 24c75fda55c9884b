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
  content: { rendered: string };
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
    const post = JSON.stringify({ title, content, status: 'publish' });
    return this.#post<Post>(person, 'wp/v2/posts', post, { 'content-type': 'application/json' });
  }

  /** Puts a file into the media library as somebody. */
  async upload(
    person: Person,
    name: string,
    content: string,
  ): Promise<{ id: number; address: string }> {
    const { id, source_url: address } = await this.#post<{ id: number; source_url: string }>(
      person,
      'wp/v2/media',
      content,
      {
        'content-type': 'application/json',
        'content-disposition': `attachment; filename="${name}"`,
      },
    );
    return { id, address };
  }

  async #post<T>(
    person: Person,
    route: string,
    body: string,
    headers: Record<string, string>,
  ): Promise<T> {
    const response = await fetch(`${this.origin}/wp-json/${route}?context=edit`, {
      method: 'POST',
      headers: {
        ...headers,
        authorization: `Basic ${btoa(`${person}:${this.#passwords[person] ?? ''}`)}`,
      },
      body,
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
