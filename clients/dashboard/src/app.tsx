import { useMemo } from 'react';
import { createBrowserRouter, type LazyRouteFunction, type RouteObject, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { createGraphClient } from './graph/client.ts';
import { Layout } from './parts/layout.tsx';
import { NotFound } from './parts/not-found.tsx';
import { RouteFailure } from './parts/route-failure.tsx';
import { useSession } from './session/session.ts';

const page =
  (load: () => Promise<{ Page: () => React.ReactNode }>): LazyRouteFunction<RouteObject> =>
  async () => ({ Component: (await load()).Page });

/** Every address of the dashboard. The gateway answers each of them with the same document, by `serving.json`. */
const router = createBrowserRouter([
  {
    Component: Layout,
    errorElement: <RouteFailure />,
    HydrateFallback: () => null,
    children: [
      { path: '/', lazy: page(() => import('./city/home-page.tsx')) },
      { path: '/m/:municipality', lazy: page(() => import('./city/city-page.tsx')) },
      { path: '/d/:code', lazy: page(() => import('./district/district-page.tsx')) },
      { path: '/m/:municipality/agendas', lazy: page(() => import('./agendas/agendas-page.tsx')) },
      { path: '/m/:municipality/secretariat', lazy: page(() => import('./secretariat/secretariat-page.tsx')) },
      { path: '/operator', lazy: page(() => import('./operator/operator-page.tsx')) },
      { path: '/m/:municipality/learning', lazy: page(() => import('./learning/learning-page.tsx')) },
      { path: '/m/:municipality/resources', lazy: page(() => import('./lists/resources-page.tsx')) },
      { path: '/m/:municipality/waiting', lazy: page(() => import('./lists/waiting-page.tsx')) },
      { path: '/m/:municipality/programmes', lazy: page(() => import('./programme/programmes-page.tsx')) },
      { path: '/p/:id', lazy: page(() => import('./programme/programme-page.tsx')) },
      { path: '/r/:id', lazy: page(() => import('./learning/record-page.tsx')) },
      { path: '/a/:id', lazy: page(() => import('./agenda/agenda-page.tsx')) },
      { path: '/mine', lazy: page(() => import('./mine/mine-page.tsx')) },
      { path: '/sign-in', lazy: page(() => import('./session/sign-in-page.tsx')) },
      { path: '/signed-in', lazy: page(() => import('./session/sign-in-page.tsx')) },
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
