import { useMemo } from 'react';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { createGraphClient, keptIsRead } from './graph/client.ts';
import { Layout } from './parts/layout.tsx';
import { NotFound } from './parts/not-found.tsx';
import { RouteFailure } from './parts/route-failure.tsx';
import { Shape } from './parts/shape.tsx';
import { useSession } from './session/session.ts';

/** A page that is loaded when it is gone to; the frame around it is there meanwhile. */
const page = (path: string, load: () => Promise<{ Page: () => React.ReactNode }>): RouteObject => ({
  path,
  lazy: async () => {
    const [{ Page }] = await Promise.all([load(), keptIsRead]);
    return { Component: Page };
  },
  hydrateFallbackElement: <Shape tall={20} />,
});

/** Every address of the dashboard. The gateway answers each of them with the same document, by `serving.json`. */
const router = createBrowserRouter([
  {
    Component: Layout,
    errorElement: <RouteFailure />,
    children: [
      page('/', () => import('./city/home-page.tsx')),
      page('/m/:municipality', () => import('./city/city-page.tsx')),
      page('/d/:code', () => import('./district/district-page.tsx')),
      page('/m/:municipality/agendas', () => import('./agendas/agendas-page.tsx')),
      page('/m/:municipality/secretariat', () => import('./secretariat/secretariat-page.tsx')),
      page('/operator', () => import('./operator/operator-page.tsx')),
      page('/m/:municipality/learning', () => import('./learning/learning-page.tsx')),
      page('/m/:municipality/resources', () => import('./lists/resources-page.tsx')),
      page('/m/:municipality/waiting', () => import('./lists/waiting-page.tsx')),
      page('/m/:municipality/programmes', () => import('./programme/programmes-page.tsx')),
      page('/p/:id', () => import('./programme/programme-page.tsx')),
      page('/r/:id', () => import('./learning/record-page.tsx')),
      page('/a/:id', () => import('./agenda/agenda-page.tsx')),
      page('/mine', () => import('./mine/mine-page.tsx')),
      page('/sign-in', () => import('./session/sign-in-page.tsx')),
      page('/signed-in', () => import('./session/sign-in-page.tsx')),
      { path: '*', element: <NotFound /> },
    ],
  },
]);

/** The whole dashboard: the graph, the words and the pages. What one person has read is kept apart from all others. */
export function App() {
  const session = useSession();
  const reader = session.state === 'signed-out' ? null : session.subject;
  const client = useMemo(() => createGraphClient(reader), [reader]);
  return (
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  );
}
