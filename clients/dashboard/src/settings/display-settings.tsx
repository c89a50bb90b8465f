import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import type { DisplayPanelProps } from './display-panel.tsx';

type Panel = ComponentType<DisplayPanelProps>;

/** How bright and how large everything is shown, as KRDS has it. What opens is loaded once the page is shown. */
export function DisplaySettings() {
  const { t } = useTranslation();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [Panel, setPanel] = useState<Panel | null>(null);
  const load = useCallback(async (): Promise<void> => {
    const { DisplayPanel } = await import('./display-panel.tsx');
    setPanel(() => DisplayPanel);
  }, []);
  useEffect(() => whenIdle(() => void load().catch(() => undefined)), [load]);
  return (
    <>
      <Button
        ref={trigger}
        look="quiet"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => void load().then(() => setOpen(true))}
      >
        {t('settings')}
      </Button>
      {Panel !== null && <Panel trigger={trigger} isOpen={isOpen} onOpenChange={setOpen} />}
    </>
  );
}

/** Runs something when the browser has nothing else to do. Answers what calls it off. */
function whenIdle(run: () => void): () => void {
  // Safari does not tell.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 2_000);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(run);
  return () => cancelIdleCallback(asked);
}
