import { type SubscriptionForwarder, subscriptionExchange } from '@urql/core';

/** How subscriptions are followed; what does it is loaded when the first page follows something. */
export const subscriptions = (headers: () => Record<string, string>) => {
  const forwardSubscription: SubscriptionForwarder = (body) => ({
    subscribe(sink) {
      let isOver = false;
      let end = (): void => undefined;
      import('./follow.ts')
        .then(({ follow }) => {
          if (!isOver) end = follow(body, headers, sink);
        })
        // Pages stand without: they show what was, and what comes with the next visit.
        .catch((error: unknown) => sink.error(error));
      return {
        unsubscribe() {
          isOver = true;
          end();
        },
      };
    },
  });
  return subscriptionExchange({ forwardSubscription });
};
