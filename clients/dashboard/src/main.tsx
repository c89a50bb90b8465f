import 'pretendard-gov/dist/web/variable/pretendardvariable-gov-dynamic-subset.css';
import 'krds-uiux/resources/css/token/krds_tokens.css';
import './look/tokens.css';
import './look/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { standBy } from './offline/stand-by.ts';
import { show } from './settings/preferences.ts';
import { startWords } from './words/i18n.ts';

show();
startWords();
const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to stand in.');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
standBy();
