import puppeteer, { type Browser } from 'puppeteer-core';

/** A browser without the extension, otherwise like the one that has it. */
export async function openPlainBrowser(kind: 'chrome' | 'firefox', executablePath: string): Promise<Browser> {
  if (kind === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: null });
  return puppeteer.launch({
    executablePath,
    pipe: true,
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--window-size=1280,1000',
    ],
  });
}
