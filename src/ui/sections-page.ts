import { makeElement } from './make-element.ts';
import { replaceKeepingFocus } from './replace-keeping-focus.ts';

/** One section of a page of our own. It is drawn by itself and fails by itself. */
export interface PageSection {
  /** Where it is reached: `options.html#lists`. */
  readonly id: string;
  readonly title: string;
  /** What stands under the title now; nothing where the section has nothing to say, and then it is not shown. */
  readonly draw: () => Promise<readonly Node[]>;
}

/** A page made of sections, one below the other. */
export interface SectionsPage {
  readonly element: HTMLElement;
  /** Draws every section anew; settled when all stand. */
  readonly refresh: () => Promise<void>;
}

/** The frame of the options and of the pages beside them. A section whose draw is rejected says so in its place; the others stand. */
export function makeSectionsPage(title: string, sections: readonly PageSection[]): SectionsPage {
  const places = sections.map((section) => ({ section, place: makePlace(section) }));
  const element = makeElement(
    'main',
    { class: 'options' },
    makeElement('h1', {}, title),
    ...places.map(({ place }) => place),
  );
  return {
    element,
    refresh: async () => {
      await Promise.all(places.map(async ({ section, place }) => drawSection(section, place)));
    },
  };
}

function makePlace({ id, title }: PageSection): HTMLElement {
  const place = makeElement(
    'section',
    { id, 'aria-labelledby': `${id}-title`, hidden: true },
    makeElement('h2', { id: `${id}-title` }, title),
    makeElement('div', { class: 'section' }),
  );
  return place;
}

async function drawSection({ draw }: PageSection, place: HTMLElement): Promise<void> {
  const content = makeElement('div');
  try {
    content.append(...(await draw()));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    content.append(makeElement('p', { class: 'failure', role: 'alert' }, `Namesake failed: ${words}`));
  }
  const drawn = place.querySelector<HTMLElement>('.section');
  place.hidden = content.childNodes.length === 0;
  // Redrawing what is the same would throw away what somebody is typing.
  if (drawn && drawn.firstChild?.isEqualNode(content) !== true) replaceKeepingFocus(drawn, content);
}
