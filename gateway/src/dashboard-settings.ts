import { type ConfigOf, setting, textList } from '@dure/kit/config';
import { z } from 'zod';

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((address) => new URL(address).origin === address.replace(/\/$/, ''))
  .transform((address) => new URL(address).origin);

/** The settings by which the gateway serves the dashboard, and by which people sign in to it. */
export const dashboardConfigShape = {
  dashboardPath: setting(
    'DASHBOARD_PATH',
    'the folder of the built dashboard, which is then served at /; none is when absent',
    z.string().min(1).optional(),
  ),
  dashboardClientId: setting(
    'DASHBOARD_CLIENT_ID',
    'the public client at OIDC_ISSUER as which the dashboard signs people in; it offers no sign-in when absent',
    z.string().min(1).optional(),
  ),
  dashboardScope: setting(
    'DASHBOARD_SCOPE',
    'what the dashboard asks the issuer for',
    z
      .string()
      .regex(/(^| )openid( |$)/)
      .default('openid profile'),
  ),
  dashboardResource: setting(
    'DASHBOARD_RESOURCE',
    'for issuers that make tokens for a resource (RFC 8707): the one of the graph',
    z.string().min(1).optional(),
  ),
  dashboardAudience: setting(
    'DASHBOARD_AUDIENCE',
    'for issuers that take the audience of tokens as a parameter of that name',
    z.string().min(1).optional(),
  ),
  dashboardConnectTo: setting(
    'DASHBOARD_CONNECT_TO',
    "origins beside OIDC_ISSUER's that the browser asks to sign in, separated by commas, as where its token endpoint is",
    textList.pipe(z.array(origin)).default([]),
  ),
} as const;

export type DashboardConfig = ConfigOf<typeof dashboardConfigShape> & { readonly oidcIssuer: string };
