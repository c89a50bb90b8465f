import { v5, v7 } from 'uuid';

/** A new id: UUID version 7, so that ids made later sort later. Opaque to clients. */
export const newId = (): string => v7();

/**
 * The id of the person behind a token: UUID version 5 of issuer and subject.
 * Every service derives the same id from the token alone, and the id tells nothing about the person.
 */
export const memberIdOf = (issuer: string, subject: string): string => v5(subject, v5(issuer, v5.URL));
