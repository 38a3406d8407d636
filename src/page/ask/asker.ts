import type { BlockHits, Hit, TextBlock } from '../../core/index.ts';
import { noteTime } from '../note-time.ts';
import type { PageBlock } from '../read/page-block.ts';
import { AnswerCache } from './answer-cache.ts';

/** Characters in one question. Two megabytes a second pass at any size; this one keeps the pause for writing the message well below a frame. */
const CHUNK_CHARACTERS = 32_768;

/** Questions under way at once: the background works on one while the next is on its way. */
const MOST_UNDER_WAY = 3;

/** When an unanswered question is asked again, in milliseconds. A worker needs 40–120 to start; after the last one only the page's next change asks. */
const RETRY_AFTER_MS = [250, 1000, 4000, 15_000, 60_000];

/** A page that changes all the time must not ask a dead background all the time. */
const SHORTEST_RETRY_MS = 1000;

export interface AskerListener {
  readonly onHits: (block: PageBlock, hits: readonly Hit[]) => void;
  /** Something about `isWaiting`, `unanswered` or `answered` changed. */
  readonly onProgress: () => void;
}

/** A text that was not answered yet, and every block that has it. */
interface Question {
  readonly key: string;
  readonly text: string;
  readonly lookFor: TextBlock['lookFor'];
  readonly blocks: PageBlock[];
}

/** Asks the background about blocks: each text once, in chunks, again when no answer came. */
export class Asker {
  readonly #ask: (blocks: readonly TextBlock[]) => Promise<readonly BlockHits[]>;
  readonly #listener: AskerListener;
  readonly #signal: AbortSignal;
  readonly #cache: AnswerCache;
  /** By key: everything asked or to be asked. */
  readonly #open = new Map<string, Question>();
  #toAsk: Question[] = [];
  #toAskCharacters = 0;
  #unanswered: Question[] = [];
  #underWay = 0;
  #failures = 0;
  #answered = 0;
  #lastFailureAt = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    ask: (blocks: readonly TextBlock[]) => Promise<readonly BlockHits[]>,
    seed: string,
    listener: AskerListener,
    signal: AbortSignal,
  ) {
    this.#ask = ask;
    this.#cache = new AnswerCache(seed);
    this.#listener = listener;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#retryTimer), { once: true });
  }

  /** Texts that were answered. */
  get answered(): number {
    return this.#answered;
  }

  /** Texts that no answer came for, twice or more. */
  get unanswered(): number {
    return this.#failures > 1 ? this.#unanswered.length : 0;
  }

  get isWaiting(): boolean {
    return this.#open.size > this.unanswered;
  }

  /** Asks about a block, or answers at once what was asked before. Questions go out when a chunk is full or `flush` is called. */
  add(block: PageBlock): void {
    const key = this.#cache.keyOf(block);
    const known = this.#cache.get(key);
    if (known) {
      if (known.length > 0) this.#listener.onHits(block, known);
      return;
    }
    const open = this.#open.get(key);
    if (open) {
      open.blocks.push(block);
      return;
    }
    const question = { key, text: block.text, lookFor: block.lookFor, blocks: [block] };
    this.#open.set(key, question);
    this.#toAsk.push(question);
    this.#toAskCharacters += block.text.length;
    if (this.#toAskCharacters >= CHUNK_CHARACTERS) this.#sendNext();
  }

  flush(): void {
    this.#sendNext();
  }

  /** Asks again what was not answered: something happened that may have woken the background. */
  retry(): void {
    if (this.#unanswered.length > 0 && performance.now() - this.#lastFailureAt > SHORTEST_RETRY_MS) this.#retryNow();
  }

  #retryNow(): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    this.#toAsk.push(...this.#unanswered.splice(0));
    this.#sendNext();
  }

  #sendNext(): void {
    while (this.#toAsk.length > 0 && this.#underWay < MOST_UNDER_WAY && !this.#signal.aborted) {
      void this.#send(this.#takeChunk());
    }
  }

  #takeChunk(): Question[] {
    let characters = 0;
    let count = 0;
    for (const { text } of this.#toAsk) {
      if (count > 0 && characters + text.length > CHUNK_CHARACTERS) break;
      characters += text.length;
      count += 1;
    }
    this.#toAskCharacters = Math.max(0, this.#toAskCharacters - characters);
    return this.#toAsk.splice(0, count);
  }

  async #send(chunk: readonly Question[]): Promise<void> {
    this.#underWay += 1;
    // Nobody needs what only stale blocks ask.
    const questions = chunk.filter((question) => question.blocks.some(({ owner }) => !owner.isStale));
    for (const question of chunk) if (!questions.includes(question)) this.#open.delete(question.key);
    try {
      const blocks = questions.map(({ text, lookFor }, id) => ({ id, text, lookFor }));
      const start = performance.now();
      const answers = blocks.length > 0 ? await this.#ask(blocks) : [];
      noteTime('ask', start);
      if (this.#signal.aborted) return;
      const taking = performance.now();
      this.#take(questions, answers);
      noteTime('take', taking);
    } catch {
      // The worker died or the extension was updated. Why does not matter to the page: it asks again and says what is missing.
      this.#unanswered.push(...questions);
      this.#lastFailureAt = performance.now();
    } finally {
      this.#underWay -= 1;
      if (!this.#signal.aborted) this.#goOn();
    }
  }

  #take(questions: readonly Question[], answers: readonly BlockHits[]): void {
    this.#failures = 0;
    const byId = new Map(answers.map(({ id, hits }) => [id, hits]));
    for (const [id, question] of questions.entries()) {
      const hits = byId.get(id) ?? [];
      this.#open.delete(question.key);
      this.#cache.set(question.key, hits);
      this.#answered += 1;
      if (hits.length > 0) for (const block of question.blocks) this.#listener.onHits(block, hits);
    }
  }

  #goOn(): void {
    if (this.#unanswered.length > 0 && this.#retryTimer === undefined) {
      const wait = RETRY_AFTER_MS[this.#failures];
      this.#failures += 1;
      if (wait !== undefined) this.#retryTimer = setTimeout(() => this.#retryNow(), wait);
    }
    this.#sendNext();
    this.#listener.onProgress();
  }
}
