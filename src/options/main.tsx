import '../ui/page.css';
import './options.css';
import { render } from 'preact';
import { Options } from './options.tsx';

render(<Options />, document.body);
