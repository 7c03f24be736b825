import '../ui/page.css';
import './popup.css';
import { render } from 'preact';
import { Popup } from './popup.tsx';

render(<Popup />, document.body);
