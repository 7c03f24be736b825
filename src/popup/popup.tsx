import { Problems } from '../ui/controls.tsx';
import { useAnswer, usePolicy } from '../ui/hooks.ts';
import { Mark } from '../ui/mark.tsx';
import { problemWords } from '../ui/page-words.ts';
import { activeTab, openOptions } from '../platform/active-tab.ts';
import { isGuarded } from '../platform/site-access.ts';
import { ModeChoice } from './mode-choice.tsx';
import { ModelLine } from './model-line.tsx';
import { SitePanel } from './site-panel.tsx';
import { TodayTable } from './today-table.tsx';

const lookAround = async () => {
  const tab = await activeTab();
  return { tab, guarded: tab.kind === 'page' && (await isGuarded(tab.pattern)) };
};

const Header = () => (
  <header>
    <Mark size={22} />
    <h1>Parapet</h1>
    <button type="button" class="options" onClick={() => void openOptions()}>
      Options
    </button>
  </header>
);

/** Empty until the policy is known (some 10 ms), so that nothing jumps or flips over. */
export function Popup() {
  const policy = usePolicy();
  const { value: around } = useAnswer(lookAround, '');
  if (!policy || !around) return <main aria-busy="true" />;
  const { organisation } = policy.values;
  const host = around.tab.kind === 'page' ? around.tab.host : undefined;
  return (
    <main>
      <Header />
      <SitePanel tab={around.tab} guarded={around.guarded} policy={policy} />
      <ModeChoice policy={policy} />
      <TodayTable host={host} />
      <ModelLine policy={policy} />
      {policy.problems.length > 0 && (
        <Problems count={policy.problems.length}>
          {policy.problems.map((problem, index) => (
            <li key={index}>{problemWords(problem, organisation)}</li>
          ))}
        </Problems>
      )}
    </main>
  );
}
