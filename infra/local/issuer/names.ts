/** The public client of development tools: it logs in with PKCE, or names a demo person. */
export const devClientId = 'dure-dev';
/** The public client as which the dashboard signs people in. */
export const dashboardClientId = 'dure-dashboard';
/** The grant by which a command line gets a token for a demo person: parameter `person`. */
export const demoPersonGrant = 'urn:dure:grant:demo-person';
/** The graph as a resource server; its tokens carry the audience. */
export const graphResource = 'urn:dure:graph';
