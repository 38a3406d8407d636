import { browser } from './browser.ts';
import type { Browser } from './browser.ts';
import { isFromOwnPage, isOwnPageMessage } from './messages.ts';
import type { OwnPageAnswers, OwnPageMessage } from './messages.ts';

/** One answer for each question that our own pages may ask. */
export type OwnPageWorld = {
  readonly [Kind in OwnPageMessage['kind']]: (
    message: Extract<OwnPageMessage, { readonly kind: Kind }>,
  ) => Promise<OwnPageAnswers[Kind]>;
};

/** What crosses the line: a failure is a sentence, because errors do not travel. */
export type OwnPageReply =
  | { readonly isDone: true; readonly value: unknown }
  | { readonly isDone: false; readonly reason: string };

/** What the reader is told when an answer could not be made; the error itself stands in the console. */
const FAILURES: Readonly<Record<OwnPageMessage['kind'], string>> = {
  'tab-view': 'what was found on this page could not be read.',
  lists: 'the lists could not be opened.',
  'list-names': 'the lists could not be opened.',
  'look-up': 'the name could not be screened.',
  party: 'the entry could not be read.',
  'set-mode': 'the choice could not be kept.',
  'forget-site': 'the choice could not be forgotten.',
  'go-to-party': 'the page did not answer.',
  rules: 'the rules could not be read.',
  'show-observation': 'the page did not answer.',
  'set-aside': 'the choice could not be kept.',
  settings: 'the settings could not be read.',
  'choose-scope': 'the choice could not be kept.',
  diagnostics: 'the diagnosis could not be made.',
  choose: 'the choice could not be kept.',
  'list-status': 'the state of the lists could not be read.',
  'change-list': 'the list could not be changed.',
  'list-changes': 'the two copies could not be compared.',
};

/** Answers popup and options. Messages of anybody else, and messages of another form, are not answered at all. */
export function serveOwnPages(world: OwnPageWorld): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, reply: (answer: OwnPageReply) => void) => {
      if (!isFromOwnPage(sender) || !isOwnPageMessage(message)) return false;
      answer(message, world).then(
        (value) => reply({ isDone: true, value }),
        (error: unknown) => {
          console.error(`Namesake could not answer "${message.kind}":`, error);
          reply({ isDone: false, reason: FAILURES[message.kind] });
        },
      );
      // The answer comes later.
      return true;
    },
  );
}

async function answer(message: OwnPageMessage, world: OwnPageWorld): Promise<unknown> {
  switch (message.kind) {
    case 'tab-view':
      return world['tab-view'](message);
    case 'lists':
      return world.lists(message);
    case 'list-names':
      return world['list-names'](message);
    case 'look-up':
      return world['look-up'](message);
    case 'party':
      return world.party(message);
    case 'set-mode':
      return world['set-mode'](message);
    case 'forget-site':
      return world['forget-site'](message);
    case 'go-to-party':
      return world['go-to-party'](message);
    case 'rules':
      return world.rules(message);
    case 'show-observation':
      return world['show-observation'](message);
    case 'set-aside':
      return world['set-aside'](message);
    case 'settings':
      return world.settings(message);
    case 'choose-scope':
      return world['choose-scope'](message);
    case 'diagnostics':
      return world.diagnostics(message);
    case 'choose':
      return world.choose(message);
    case 'list-status':
      return world['list-status'](message);
    case 'change-list':
      return world['change-list'](message);
    case 'list-changes':
      return world['list-changes'](message);
  }
}
