/** A file could not be fetched. The message is a sentence for the reader, without the list's name. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
}

/** How long and how large a download may be. */
export interface DownloadLimits {
  /** From the first byte sent to the last received. */
  readonly totalMs: number;
  /** Without a byte: before the first, and between any two. The EU's server takes more than a minute for the first. */
  readonly silenceMs: number;
}

/** Measured at publishers: OFAC's 127 MB at 190 KB/s took eleven minutes, its ZIP half a minute; the EU's first byte came after 70 seconds. */
export const DOWNLOAD_LIMITS: DownloadLimits = { totalMs: 10 * 60_000, silenceMs: 150_000 };

export interface DownloadRequest {
  readonly url: string;
  /** Hosts that may answer: a redirect anywhere else is refused. */
  readonly hosts: readonly string[];
  /** A larger file is not this list. */
  readonly maxBytes: number;
  readonly limits: DownloadLimits;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Called after every piece; `total` where the server says it. */
  readonly onBytes?: (bytes: number, total: number | undefined) => void;
}

export type Downloaded =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'file';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly etag?: string;
      readonly lastModified?: string;
    };

/**
 * Fetches one file: streamed, counted, watched for silence. It sends no cookies and no referrer, and never asks by HEAD: two publishers answer
 * that with 404.
 *
 * @throws {DownloadError} When there is no whole file, in words.
 */
export async function download(request: DownloadRequest, fetchFile: typeof fetch): Promise<Downloaded> {
  const watch = new Watch(request.limits);
  try {
    const response = await fetchFile(request.url, {
      method: request.body === undefined ? 'GET' : 'POST',
      ...(request.body !== undefined && { body: request.body }),
      headers: { ...request.headers },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal: watch.signal,
    });
    checkHost(response.url || request.url, request);
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok) throw new DownloadError(`${hostOf(request.url)} answered with error ${response.status}`);
    const bytes = await readBody(response, request, watch);
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    return {
      kind: 'file',
      bytes,
      ...(etag !== null && { etag }),
      ...(lastModified !== null && { lastModified }),
    };
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(
      watch.problem ?? `${hostOf(request.url)} could not be reached, or the connection broke off`,
    );
  } finally {
    watch.end();
  }
}

async function readBody(
  response: Response,
  { maxBytes, onBytes, url }: DownloadRequest,
  watch: Watch,
): Promise<Uint8Array<ArrayBuffer>> {
  const total = announcedBytes(response);
  if (total !== undefined && total > maxBytes) throw new DownloadError(tooLarge(maxBytes));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    watch.heard();
    size += next.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new DownloadError(tooLarge(maxBytes));
    }
    chunks.push(next.value);
    onBytes?.(size, total);
  }
  // Firefox takes a body that ends early for a whole one.
  if (total !== undefined && size < total) {
    throw new DownloadError(`${hostOf(url)} broke off after ${size} of ${total} bytes`);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Undefined where the server packs the body on its way: what arrives is then longer than what it announced. */
function announcedBytes({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}

function checkHost(url: string, request: DownloadRequest): void {
  const { protocol, host } = new URL(url);
  const isAsSafe = protocol === 'https:' || protocol === new URL(request.url).protocol;
  if (isAsSafe && request.hosts.includes(host)) return;
  throw new DownloadError(
    `${hostOf(request.url)} sent the download on to ${host}, which is not a host of this publisher; the network may want a sign-in first`,
  );
}

/** Ends a request that takes too long, and says which way it did. */
class Watch {
  readonly #end = new AbortController();
  readonly signal: AbortSignal = this.#end.signal;
  readonly #limits: DownloadLimits;
  readonly #total: ReturnType<typeof setTimeout>;
  #silence: ReturnType<typeof setTimeout> | undefined;
  problem: string | undefined;

  constructor(limits: DownloadLimits) {
    this.#limits = limits;
    this.#total = setTimeout(
      () => this.#stop(`the download took longer than ${inWords(limits.totalMs)}`),
      limits.totalMs,
    );
    this.heard();
  }

  /** Something came. */
  heard(): void {
    clearTimeout(this.#silence);
    const { silenceMs } = this.#limits;
    this.#silence = setTimeout(() => this.#stop(`the server sent nothing for ${inWords(silenceMs)}`), silenceMs);
  }

  end(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#silence);
  }

  #stop(problem: string): void {
    this.problem = problem;
    this.#end.abort();
  }
}

function hostOf(url: string): string {
  return new URL(url).host;
}

function tooLarge(maxBytes: number): string {
  return `the file is larger than ${Math.round(maxBytes / 1e6)} MB, which this list never is`;
}

function inWords(ms: number): string {
  return ms < 120_000 ? `${Math.round(ms / 1000)} seconds` : `${Math.round(ms / 60_000)} minutes`;
}
