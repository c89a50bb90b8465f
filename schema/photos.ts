/** Largest photo that is taken, in bytes; the gateway cuts off there as the service that keeps photos does. */
export const photoBytesAtMost = 12 * 1_048_576;
