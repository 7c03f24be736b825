import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('swift-source', {
    name: 'Swift',
    fences: ['swift'],
    keywords: ['import uikit', 'import swiftui', 'import foundation', 'guard let', 'if let '],
    line: regex('')`
      import\s(?:UIKit|SwiftUI|Foundation|Combine|CoreData)\b
      |(?:guard|if)\slet\s
      |(?:(?:public|private|internal|fileprivate|open|static|override|mutating|@\w+)\s){0,3}(?:
        func|var|let|struct|class|enum|protocol|extension
      )\s\w
      |@(?:State|Published|ObservedObject|IBOutlet|main)\b
      |self\.\w
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      '«import SwiftUI',
      '',
      'struct CounterView: View {',
      '    @State private var count = 0',
      '',
      '    var body: some View {',
      '        Button("Add") {',
      '            self.count += 1',
      '        }',
      '    }',
      '',
      '    func reset() {',
      '        count = 0',
      '    }',
      '}»',
    ].join('\n'),
  ],
  ignore: [['import SwiftUI fails for me.', 'What now?'].join('\n')],
};
