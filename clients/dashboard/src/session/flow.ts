import * as oauth from 'oauth4webapi';
import { forget, keep, kept } from './kept.ts';
import { beginSession, endSession } from './session.ts';
import { type SignInSettings, signInSettings } from './settings.ts';
import { ownAddress } from './token.ts';

/** Why somebody could not be signed in. */
export type SignInProblem = 'not-offered' | 'unreachable' | 'cancelled' | 'not-ours' | 'refused';

/** Thrown by all that goes wrong on the way. */
export class SignInFailure extends Error {
  override readonly name = 'SignInFailure';
  readonly problem: SignInProblem;
  /** Where one was. */
  readonly to: string;
  constructor(problem: SignInProblem, options: ErrorOptions & { readonly to?: string } = {}) {
    super(`Signing in failed: ${problem}.`, options);
    this.problem = problem;
    this.to = options.to ?? '/';
  }
}

/** What is kept between leaving for the issuer and coming back: proof that it was we who left. */
type Journey = { readonly state: string; readonly nonce: string; readonly verifier: string; readonly to: string };

const storedAs = 'dure-journey';
const askAgainAs = 'dure-ask-again';
const callback = () => `${window.location.origin}/signed-in`;
/** Where an issuer does not say how long its tokens hold. */
const shortSeconds = 300;

/** Leaves for the issuer's login page; what comes back is for `finishSignIn`. Throws SignInFailure where it cannot. */
export async function startSignIn(to: string, language: string): Promise<void> {
  const { settings, issuer } = await reach();
  if (issuer.authorization_endpoint === undefined) throw new SignInFailure('not-offered');
  const verifier = oauth.generateRandomCodeVerifier();
  const journey: Journey = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier,
    to: ownAddress(to),
  };
  keep(storedAs, journey);
  const address = new URL(issuer.authorization_endpoint);
  const asked = {
    client_id: settings.clientId,
    response_type: 'code',
    redirect_uri: callback(),
    scope: settings.scope,
    resource: settings.resource,
    audience: settings.audience,
    state: journey.state,
    nonce: journey.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
    // Who has left on purpose, at an issuer that they cannot be signed out of, is asked who they are.
    prompt: kept(askAgainAs) === true ? 'login' : null,
  };
  for (const [name, value] of Object.entries(asked)) if (value !== null) address.searchParams.set(name, value);
  // In the place of the page that only leads here: going back leads past it.
  window.location.replace(address);
}

/**
 * Back from the issuer: checks what it says against what was kept (state, nonce, issuer, code), and begins the session.
 * Answers where to go on. Throws SignInFailure.
 */
export async function finishSignIn(search: string): Promise<string> {
  const journey = kept(storedAs) as Journey | null;
  // Once only: an address that is opened again starts nothing.
  forget(storedAs);
  if (journey === null) throw new SignInFailure('not-ours');
  const { settings, issuer } = await reach();
  const client: oauth.Client = { client_id: settings.clientId };
  try {
    const answered = oauth.validateAuthResponse(issuer, client, new URLSearchParams(search), journey.state);
    const response = await oauth.authorizationCodeGrantRequest(
      issuer,
      client,
      oauth.None(),
      answered,
      callback(),
      journey.verifier,
      {
        ...insecureWhereLocal(issuer),
        ...(settings.resource === null ? {} : { additionalParameters: { resource: settings.resource } }),
      },
    );
    const tokens = await oauth.processAuthorizationCodeResponse(issuer, client, response, {
      expectedNonce: journey.nonce,
      requireIdToken: true,
    });
    const claims = oauth.getValidatedIdTokenClaims(tokens);
    if (claims === undefined) throw new SignInFailure('refused');
    forget(askAgainAs);
    beginSession({
      accessToken: tokens.access_token,
      expiresInSeconds: tokens.expires_in ?? shortSeconds,
      subject: `${claims.iss} ${claims.sub}`,
      name: [claims.name, claims.preferred_username].find((name) => typeof name === 'string') ?? null,
    });
    return ownAddress(journey.to);
  } catch (error) {
    throw asFailure(error, ownAddress(journey.to));
  }
}

/** Ends the session here, and at the issuer where it can be ended there. Leaves the page. */
export async function signOut(): Promise<void> {
  endSession();
  const address = await issuersGoodbye().catch(() => null);
  if (address === null) keep(askAgainAs, true);
  window.location.assign(address ?? '/');
}

async function issuersGoodbye(): Promise<URL | null> {
  const { settings, issuer } = await reach();
  if (issuer.end_session_endpoint === undefined) return null;
  const address = new URL(issuer.end_session_endpoint);
  // Without the token of the login as a hint, since it would stand in an address: the issuer asks instead.
  address.searchParams.set('client_id', settings.clientId);
  address.searchParams.set('post_logout_redirect_uri', `${window.location.origin}/`);
  return address;
}

/** The settings, and what the issuer says of itself. */
async function reach(): Promise<{ readonly settings: SignInSettings; readonly issuer: oauth.AuthorizationServer }> {
  const settings = await signInSettings().catch(unreachable);
  if (settings === null) throw new SignInFailure('not-offered');
  const address = new URL(settings.issuer);
  try {
    const response = await oauth.discoveryRequest(address, insecureWhereLocal({ issuer: settings.issuer }));
    return { settings, issuer: await oauth.processDiscoveryResponse(address, response) };
  } catch (cause) {
    return unreachable(cause);
  }
}

const unreachable = (cause: unknown): never => {
  throw new SignInFailure('unreachable', { cause });
};

/** Of issuers on this machine HTTPS is not asked; of all others it is. */
const insecureWhereLocal = ({ issuer }: Pick<oauth.AuthorizationServer, 'issuer'>) =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(issuer).hostname) ? { [oauth.allowInsecureRequests]: true } : {};

function asFailure(error: unknown, to: string): SignInFailure {
  const problem = problemOf(error);
  return new SignInFailure(problem, { cause: error, to });
}

function problemOf(error: unknown): SignInProblem {
  if (error instanceof SignInFailure) return error.problem;
  if (error instanceof oauth.AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'cancelled' : 'refused';
  }
  // What `fetch` throws where there is no answer.
  return error instanceof TypeError && !('code' in error) ? 'unreachable' : 'refused';
}
