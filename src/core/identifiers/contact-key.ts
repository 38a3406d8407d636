import type { Contact } from '../model/listed-party.ts';

/**
 * The string an entry's contact is looked for in a text: an e-mail address in lower case; a website's host without `www.`, with its path when the
 * host is a platform that many share. Undefined for what identifies nobody (telephone numbers are compared with their label, as documents are).
 */
export function contactKey({ kind, value }: Contact): string | undefined {
  const text = value.trim().toLowerCase();
  switch (kind) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : undefined;
    case 'website':
      return websiteKey(text);
    case 'phone':
      return undefined;
  }
}

function websiteKey(text: string): string | undefined {
  const [, host = '', path = ''] =
    /^(?:[a-z]+:\/\/)?(?:www\.)?([a-z0-9.-]+\.[a-z0-9-]{2,})(?::\d+)?(\/[^\s?#]*)?/.exec(text) ?? [];
  if (host === '') return undefined;
  const bare = path.replace(/\/+$/, '');
  if (!isSharedHost(host)) return host;
  return bare === '' ? undefined : host + bare;
}

/** Whether many unrelated people have pages or mailboxes at a host, so that the host itself says nothing. */
export function isSharedHost(host: string): boolean {
  return SHARED_HOSTS.some((shared) => host === shared || host.endsWith(`.${shared}`));
}

const SHARED_HOSTS: readonly string[] = (
  'facebook.com twitter.com x.com t.me telegram.me vk.com ok.ru instagram.com linkedin.com youtube.com youtu.be github.com gitlab.com medium.com google.com goo.gl ' +
  'blogspot.com wordpress.com wixsite.com tumblr.com weebly.com github.io livejournal.com whatsapp.com wa.me weibo.com tiktok.com pinterest.com flickr.com alibaba.com made-in-china.com ' +
  'archive.org gmail.com yahoo.com hotmail.com outlook.com mail.ru yandex.ru protonmail.com proton.me qq.com 163.com rambler.ru aol.com icloud.com'
).split(' ');
