import { useSyncExternalStore } from 'react';

export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];
export const schemes = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];
/** The five sizes of text of KRDS. */
export const textSizes = ['small', 'medium', 'large', 'larger', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** What a reader has chosen, kept in their browser and nowhere else. */
export type Preferences = {
  readonly language: Language;
  readonly scheme: Scheme;
  readonly textSize: TextSize;
  /** The municipality that was looked at last. */
  readonly municipality: string | null;
};

const storedAs = 'dure-preferences';
const listeners = new Set<() => void>();
let current = read();

/** What the reader has chosen now. */
export const preferences = (): Preferences => current;

/** Changes what is given, keeps it, and shows it at once. */
export function choose(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(storedAs, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
  show();
  for (const listener of listeners) listener();
}

/** Calls back after every change; returns what ends that. */
export function onPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The choices, for a component that shall follow them. */
export const usePreferences = (): Preferences => useSyncExternalStore(onPreferences, preferences);

/** Puts the choices on the document, where the styles and screen readers find them. */
export function show(): void {
  const { documentElement } = document;
  documentElement.lang = current.language;
  documentElement.dataset.scheme = current.scheme;
  documentElement.dataset.size = current.textSize;
}

function read(): Preferences {
  const stored = parse();
  return {
    language: oneOf(languages, stored.language) ?? languageOfBrowser(navigator.languages),
    scheme: oneOf(schemes, stored.scheme) ?? 'system',
    textSize: oneOf(textSizes, stored.textSize) ?? 'medium',
    municipality: typeof stored.municipality === 'string' ? stored.municipality : null,
  };
}

function parse(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storedAs) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((one) => one === value);
}

/** Korean for whoever reads Korean before English, else English. */
function languageOfBrowser(tags: readonly string[]): Language {
  for (const tag of tags) {
    const known = languages.find((language) => tag === language || tag.startsWith(`${language}-`));
    if (known !== undefined) return known;
  }
  return 'en';
}
