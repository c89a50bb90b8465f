/**
 * JSON as it travels inside the gateway: the bytes of UTF-8, each as one character (latin1). It is never decoded, so
 * that reading an answer and writing the next cost no conversion; `res.end(text, 'latin1')` gives the bytes back.
 * Compare and cut it only at ASCII characters.
 */
export type WireText = string;

/** The wire text of a text. */
export const toWire = (text: string): WireText => Buffer.from(text, 'utf8').toString('latin1');

/** The text of a wire text. Bytes that are not UTF-8 become U+FFFD. */
export const fromWire = (text: WireText): string => Buffer.from(text, 'latin1').toString('utf8');
