import { localeOf } from '@dure/kit/language';
import { type Configuration, errors, interactionPolicy, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { type DemoPerson, people, personOf } from '../demo/people.ts';
import type { IssuerKeys } from './keys.ts';
import { dashboardClientId, demoPersonGrant, devClientId, graphResource } from './names.ts';
import { goodbyePage, logoutPage } from './pages.ts';

const graphScope = 'graph';
const tokenLifeSeconds = 8 * 60 * 60;
const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

export type IssuerOptions = { readonly issuer: string; readonly audience: string; readonly keys: IssuerKeys };

/**
 * An OpenID provider for development: anybody who reaches it may be any demo person, without a password.
 * Its access tokens are JWTs (ES256) for the graph, with the roles in the claim `dure_roles`.
 */
export function createProvider(options: IssuerOptions): Provider {
  const provider = new Provider(options.issuer, configuration(options));
  // A development tool may listen on any port of this machine.
  provider.Client.prototype.redirectUriAllowed = isLoopbackAddress;
  provider.Client.prototype.postLogoutRedirectUriAllowed = isLoopbackAddress;
  provider.registerGrantType(demoPersonGrant, grantForDemoPerson(provider, options.audience), [
    'person',
    'scope',
    'resource',
  ]);
  return provider;
}

function configuration({ audience, keys }: IssuerOptions): Configuration {
  return {
    clients: [
      {
        client_id: devClientId,
        client_name: 'Dure development tools',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token', demoPersonGrant],
        response_types: ['code'],
        redirect_uris: ['http://127.0.0.1/callback'],
        id_token_signed_response_alg: 'ES256',
      },
      {
        client_id: dashboardClientId,
        client_name: 'Dure',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: ['http://127.0.0.1/signed-in'],
        post_logout_redirect_uris: ['http://127.0.0.1/'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    responseTypes: ['code'],
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookie] },
    claims: { openid: ['sub'], profile: ['name', 'locale'] },
    // Tokens for the graph are none for /me: what a page shows of a person stands in the token of their login.
    conformIdTokenClaims: false,
    scopes: ['openid', 'profile', 'offline_access'],
    clientBasedCORS: (_ctx, origin) => isLoopbackAddress(origin),
    findAccount: (_ctx, key) => accountOf(personOf(key)),
    extraTokenClaims: (_ctx, token) => ({ dure_roles: 'accountId' in token ? rolesOf(token.accountId) : {} }),
    interactions: { policy: policyWithoutConsent(), url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: grantWithoutAsking,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = logoutPage(localeOf(ctx.get('accept-language')), form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = goodbyePage(localeOf(ctx.get('accept-language')));
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => graphResource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => graphServer(resource, audience),
      },
    },
    ttl: {
      AccessToken: tokenLifeSeconds,
      IdToken: tokenLifeSeconds,
      RefreshToken: tokenLifeSeconds,
      Grant: tokenLifeSeconds,
      Interaction: 60 * 60,
      Session: tokenLifeSeconds,
    },
  };
}

/** Programs on a person's machine are asked for consent at every login by default; ours would only click it away. */
function policyWithoutConsent() {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  return policy;
}

function graphServer(resource: string, audience: string) {
  if (resource !== graphResource) throw new errors.InvalidTarget();
  return {
    scope: graphScope,
    audience,
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: tokenLifeSeconds,
    jwt: { sign: { alg: 'ES256' as const } },
  };
}

function accountOf(person: DemoPerson | null) {
  if (person === null) return undefined;
  return { accountId: person.key, claims: () => ({ sub: person.key, name: person.names.ko, locale: 'ko' }) };
}

const rolesOf = (key: string): DemoPerson['roles'] => personOf(key)?.roles ?? {};

/** Nobody needs to be asked whether our own tools may do what they are for. */
async function grantWithoutAsking(ctx: KoaContextWithOIDC) {
  const { client, provider, session } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  if (known !== undefined) return await provider.Grant.find(known);
  return await newGrant(provider, client.clientId, session.accountId);
}

async function newGrant(provider: Provider, clientId: string, accountId: string) {
  const grant = new provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope(graphResource, graphScope);
  await grant.save();
  return grant;
}

function grantForDemoPerson(provider: Provider, audience: string) {
  return async (ctx: KoaContextWithOIDC): Promise<void> => {
    const { client, params } = ctx.oidc;
    const person = typeof params?.person === 'string' ? personOf(params.person) : null;
    if (client === undefined) throw new errors.InvalidClient('no client');
    if (person === null) {
      throw new errors.InvalidRequest(`unknown person; known are ${people.map(({ key }) => key).join(', ')}`);
    }
    const grant = await newGrant(provider, client.clientId, person.key);
    const token = new provider.AccessToken({
      accountId: person.key,
      client,
      grantId: grant.jti,
      gty: demoPersonGrant,
      scope: graphScope,
    });
    token.resourceServer = new provider.ResourceServer(graphResource, graphServer(graphResource, audience));
    ctx.oidc.entity('AccessToken', token);
    ctx.body = {
      access_token: await token.save(),
      expires_in: token.expiration,
      scope: token.scope,
      token_type: token.tokenType,
    };
  };
}

/** An address on this machine, at any port. */
export function isLoopbackAddress(address: string): boolean {
  return (
    URL.canParse(address) && new URL(address).protocol === 'http:' && loopbackHosts.includes(new URL(address).hostname)
  );
}
