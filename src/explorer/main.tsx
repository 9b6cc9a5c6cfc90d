import { render } from 'preact';
import { App } from './app.tsx';
import { applyKeptTheme } from './parts/theme.tsx';
import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './style/parts.css';
import './style/evidence.css';
import './style/pages.css';
import './style/graph.css';
import './style/charts.css';
import './style/work.css';

applyKeptTheme();
const root = document.getElementById('app');
if (root) render(<App />, root);
