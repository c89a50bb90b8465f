/**
 * The shape of the English words: as the Korean ones, and beside each sentence that counts (`…_other`, with `count`) the
 * one for a single thing, which Korean says the same.
 */
export type English<Shape> = {
  [Key in keyof Shape]: Shape[Key] extends string ? string : English<Shape[Key]>;
} & { [Key in keyof Shape as Key extends `${infer Name}_other` ? `${Name}_one` : never]: string };
