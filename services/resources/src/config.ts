import { serviceConfigShape } from '@dure/kit/config';

/** The settings of this service, from the environment. */
export const configShape = serviceConfigShape;
