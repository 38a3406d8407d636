/**
 * Puts `text` on the clipboard; whether that worked. To be called from a click.
 *
 * Pages without https have no clipboard interface, and a permissions policy may forbid it: then the old command is used, with a listener of our own that answers it before
 * the page can.
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(page, text);
  }
}

function copyByCommand(page: Document, text: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  page.defaultView?.addEventListener('copy', onCopy, { capture: true });
  try {
    page.execCommand('copy');
  } finally {
    page.defaultView?.removeEventListener('copy', onCopy, { capture: true });
  }
  return isCopied;
}
