import process from 'node:process';

/** Says how far a long piece of work is, on the channel for messages, so that results stay clean. */
export interface Progress {
  /** @param share From 0 to 1; undefined where the size is not known. */
  readonly at: (share: number | undefined, words: string) => void;
  readonly end: () => void;
}

/** One line that fills up in a terminal; a plain line every quarter elsewhere; nothing at all for programs. */
export function showProgress(title: string, isQuiet: boolean): Progress {
  if (isQuiet) return { at: () => undefined, end: () => undefined };
  return process.stderr.isTTY ? drawBar(title) : writeLines(title);
}

function drawBar(title: string): Progress {
  let drawn = 0;
  return {
    at: (share, words) => {
      const now = Date.now();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      const width = 24;
      const filled = Math.round((share ?? 0) * width);
      const bar =
        share === undefined ? '' : ` ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${Math.round(share * 100)} %`;
      const line = `${title}${bar}  ${words}`;
      process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
    },
    end: () => process.stderr.write('\r\u001b[K'),
  };
}

/** Ten times a second is as often as an eye follows. */
const REDRAW_MS = 100;

function writeLines(title: string): Progress {
  let told = 0;
  return {
    at: (share, words) => {
      const quarter = share === undefined ? 0 : Math.floor(share * 4);
      if (quarter <= told || quarter > 3) return;
      told = quarter;
      process.stderr.write(`${title}: ${quarter * 25} %, ${words}\n`);
    },
    end: () => undefined,
  };
}
