import { findSource } from '../../../src/core/index.ts';
import type { ListSource } from '../../../src/core/index.ts';
import { ListStore } from '../../../src/extension/lists/list-store.ts';
import type { RefreshRules, RefreshStep, RefreshWorld } from '../../../src/extension/lists/refresh-world.ts';
import { webPlatform } from '../../../src/extension/lists/web-platform.ts';

export const UN = sourceOf('un-sc');
export const CONS = sourceOf('ofac-cons');

export const RULES: RefreshRules = { refreshHours: 6, maxDrop: 0.02, openSanctionsToken: '' };

export const NOON = Date.parse('2026-11-24T12:00:00Z');

function sourceOf(list: string): ListSource {
  const source = findSource(list);
  if (!source) throw new Error(`there is no list ${list}`);
  return source;
}

/** A publisher's server: what each address answers, and what it was asked. */
export class FakeServer {
  readonly #answers = new Map<string, (request: Request) => Response | Promise<Response>>();
  asked: string[] = [];

  on(url: string, answer: (request: Request) => Response | Promise<Response>): void {
    this.#answers.set(url, answer);
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input : String(input), { ...init, signal: null });
    this.asked.push(`${request.method} ${request.url}`);
    const answer = this.#answers.get(request.url);
    if (!answer) throw new TypeError('Failed to fetch');
    init?.signal?.throwIfAborted();
    const stopped = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
    return Promise.race([answer(request), stopped]);
  };
}

/** A response that says where it came from, as one that was redirected does. */
export function sentFrom(url: string, body: BodyInit | null, init: ResponseInit = {}): Response {
  const response = new Response(body, init);
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

let made = 0;

/** A store of its own for each test. */
export function makeStore(): { readonly store: ListStore; readonly name: string } {
  made += 1;
  const name = `lists of test ${made} ${performance.timeOrigin}`;
  return { store: new ListStore(name), name };
}

/** A world in which it is noon, nothing is random, and the server is a fake. */
export function makeWorld(store: ListStore, server: FakeServer, wanted: Partial<RefreshWorld> = {}): RefreshWorld {
  return {
    store,
    fetchFile: server.fetch,
    platform: webPlatform,
    now: () => NOON,
    random: () => 0.5,
    limits: { totalMs: 20_000, silenceMs: 10_000 },
    onStep: () => undefined,
    ...wanted,
  };
}

/** Names of the steps that were told, each once in a row. */
export function stepNames(steps: readonly RefreshStep[]): readonly string[] {
  return steps.map(({ step }) => step).filter((step, at, all) => step !== all[at - 1]);
}
